/** Which pages call for the line picker; asked also where there is no notice. */
import type { CaptureResult, Outcome } from '../../utils/domain/capture-result';

/** Where pointing at the page's lines is the likeliest way to a right person. */
const PICK: readonly Outcome[] = ['degraded', 'ambiguous', 'list', 'unsupported'];

/** Whether a page's notice itself offers to pick from its lines. */
export function offersToPick({ outcome, rows }: CaptureResult): boolean {
  return PICK.includes(outcome) && rows.length === 0;
}
