/** Who is ticked on a list page, and what is said of all of them: kept while the popup is closed. Pure. */
import type { CapturedRow, CaptureResult } from './capture-result';
import { emptyReview, isReview, type Review, type ReviewedDraft } from './review';
import { draftOf } from './review-draft';
import { captureOfRow } from './row-capture';

/** So many are saved at a time: more is no longer picking. */
export const MOST_AT_ONCE = 25;

/** So many ticks are kept, those for other pages of the same list too. */
const MOST_KEPT = 200;

export interface Picks {
  /** Rows by {@link rowId}; some may be on another page of the list. */
  ticked: string[];
  /** What is said of all of them. */
  together: Review;
}

/** Nobody is ticked beforehand, and nobody asked to be reminded of many. */
export function noPicks(): Picks {
  return { ticked: [], together: emptyReview('') };
}

/** Tells a row from every other of its page, the next time too: namesakes without links by their e-mail. */
export function rowId({ key, url, name, emails }: CapturedRow): string {
  return JSON.stringify([key ?? url ?? emails[0] ?? null, name]);
}

/** Ticks a row or takes its tick away. */
export function toggled(ticked: readonly string[], id: string): string[] {
  return ticked.includes(id)
    ? ticked.filter((one) => one !== id)
    : [...ticked, id].slice(-MOST_KEPT);
}

/** Whether what was kept while the popup was closed, perhaps by another version, is somebody's picks. */
export function isPicks(value: unknown): value is Picks {
  if (typeof value !== 'object' || value === null) return false;
  const { ticked, together }: Partial<Record<keyof Picks, unknown>> = value;
  const areIds = Array.isArray(ticked) && ticked.every((id) => typeof id === 'string');
  return areIds && isReview(together);
}

/**
 * What is saved of these rows.
 *
 * @param on - the reminder's date for each of them, `YYYY-MM-DD`, or `null` for none.
 */
export function draftsOf(
  capture: CaptureResult,
  rows: readonly CapturedRow[],
  together: Review,
  on: string | null,
): ReviewedDraft[] {
  return rows.flatMap((row) => draftOf(captureOfRow(capture, row), together, on) ?? []);
}
