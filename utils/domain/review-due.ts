/** When a decision is to be looked at again. */
import type { TurningPoint } from './items/turning-point';

/** @param today - the user's day, `2026-12-01`. */
export function isReviewDue(
  { state, reviewOn }: Pick<TurningPoint, 'state' | 'reviewOn'>,
  today: string,
): boolean {
  return state !== 'reviewed' && reviewOn !== null && reviewOn <= today;
}
