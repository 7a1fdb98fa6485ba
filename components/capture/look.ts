/** All that the popup must know before it shows anything: who is on the page, and whether they are kept. */
import type { CaptureResult } from '../../utils/domain/capture-result';
import type { Opening } from '../../utils/services/kith';
import { findKnown } from '../../utils/services/known';

export interface Look {
  opening: Opening;
  capture: CaptureResult;
  /** Whom of the people kept the page is about; null also where the database cannot say. */
  known: Awaited<ReturnType<typeof findKnown>>;
}

/** Opening and reading run beside each other; the popup waits for the slower one only. */
export async function look(
  opening: Promise<Opening>,
  reading: Promise<CaptureResult>,
): Promise<Look> {
  const [opened, capture] = await Promise.all([opening, reading]);
  const canRead = opened.state === 'ready' || opened.state === 'newer';
  if (!canRead || !isWebPage(capture)) {
    return { opening: opened, capture, known: null };
  }
  // Not to know someone costs a question; not to show the form would cost the person.
  const known = await findKnown(opened.kith, capture).catch(() => null);
  return { opening: opened, capture, known };
}

/** Whether there is a page that somebody could be saved from; not a new tab or the browser's own. */
export function isWebPage(capture: CaptureResult): boolean {
  return /^(?:https?|file):/.test(capture.address);
}
