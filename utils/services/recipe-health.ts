/** Keeps count of how well recipes read, on this device alone, so that a site's change is told once and calmly. */
import type { CaptureResult } from '../domain/capture-result';
import { afterReading, hushed, isTroubled, readHealth } from '../domain/recipe-health';
import { readLocal, writeLocal } from '../platform/local-store';

const KEY = 'recipe-health';

/**
 * Counts one reading.
 *
 * @returns whether to tell that the site may have changed its pages.
 */
export async function noteReading(capture: CaptureResult): Promise<boolean> {
  if (capture.recipe === null) return false;
  const before = readHealth(await readLocal(KEY));
  const after = afterReading(before, capture);
  if (after !== before) await writeLocal(KEY, after);
  return after !== before && isTroubled(after, capture.recipe);
}

/** Says no more of a recipe until it has read well again. */
export async function hushHealth(recipe: string): Promise<void> {
  await writeLocal(KEY, hushed(readHealth(await readLocal(KEY)), recipe));
}
