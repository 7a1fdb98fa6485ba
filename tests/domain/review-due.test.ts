import { expect, test } from 'vitest';
import { isReviewDue } from '../../utils/domain/review-due';

test('a decision is to be looked at again from its day on, until that was done', () => {
  const point = { state: 'decided', reviewOn: '2026-11-21' } as const;
  expect(isReviewDue(point, '2026-11-20')).toBe(false);
  expect(isReviewDue(point, '2026-11-21')).toBe(true);
  expect(isReviewDue({ ...point, state: 'reviewed' }, '2026-12-21')).toBe(false);
  expect(isReviewDue({ ...point, reviewOn: null }, '2026-12-21')).toBe(false);
});
