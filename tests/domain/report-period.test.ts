import { describe, expect, test } from 'vitest';
import { periodStart } from '../../utils/domain/report-period';

const today = Temporal.PlainDate.from('2026-05-31');
const known = { today, lastMet: '2026-05-12', startedOn: '2026-01-07' };
const unknown = { today, lastMet: null, startedOn: null };

describe('a report begins', () => {
  test('with the last meeting, the month, the quarter or the mentorship', () => {
    expect(periodStart('meeting', known)).toBe('2026-05-12');
    expect(periodStart('month', known)).toBe('2026-05-01');
    expect(periodStart('quarter', known)).toBe('2026-02-28');
    expect(periodStart('start', known)).toBe('2026-01-07');
  });

  test('with the mentorship where they never met, and a month ago where nothing is known', () => {
    expect(periodStart('meeting', { ...known, lastMet: null })).toBe('2026-01-07');
    expect(periodStart('meeting', unknown)).toBe('2026-05-01');
    expect(periodStart('start', unknown)).toBe('2026-05-01');
  });
});
