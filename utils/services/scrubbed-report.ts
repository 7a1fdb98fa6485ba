/** What a developer needs to mend a recipe, and nothing that a page says: the user reads it before copying. */
import { scrub } from '../capture/scrub';
import type { CaptureResult } from '../domain/capture-result';
import { aboutKith } from '../platform/about';
import { readTabAgain } from './read-page';

/**
 * Reads a tab once more, on the user's gesture, for its structure.
 *
 * @param address - of the page that read badly, as the capture has it.
 * @param tabId - the active tab of the last focused window when left out.
 * @returns null where the tab shows another page by now, or one that may not be read.
 */
export async function readReport(address: string, tabId?: number): Promise<string | null> {
  const again = await readTabAgain(tabId);
  if (again === null || again.capture.address !== address) return null;
  return reportOf(again.json, again.capture, aboutKith());
}

/**
 * The report's text. Neither site nor address is in it: either may be somebody's.
 *
 * @param json - what the page reader returned, hostile.
 * @param about - {@link aboutKith}.
 */
function reportOf(json: string, capture: CaptureResult, about: string): string {
  const { recipe, outcome, provenance } = capture;
  const name = recipe === null || recipe.startsWith('own:') ? 'a recipe of my own' : recipe;
  const fields = Object.entries(provenance).map(
    ([field, { layer, basis, confidence }]) => `  ${field}: ${layer}, ${basis}, ${confidence}`,
  );
  const read = fields.length > 0 ? fields : ['  (nothing)'];
  return [about, `${name}, ${outcome}`, 'Read:', ...read, 'Page:', scrub(json)].join('\n');
}
