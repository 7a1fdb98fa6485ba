import { expect, test } from 'vitest';
import { isLost, type Sentinel } from '../../utils/domain/sentinel';

function aSentinel(changes: Partial<Sentinel> = {}): Sentinel {
  const counts = { people: 40, interactions: 12, reminders: 9 };
  return { databaseId: 'd1', sequence: 70, counts, at: '2026-11-20T08:00:00Z', ...changes };
}
const withCounts = (counts: Partial<Sentinel['counts']>) =>
  aSentinel({ counts: { ...aSentinel().counts, ...counts } });

test('another database where one was known is a loss, not a first run', () => {
  expect(isLost(aSentinel(), aSentinel({ databaseId: 'd2', sequence: 0 }))).toBe(true);
});

test('a sequence that has gone back is a loss', () => {
  expect(isLost(aSentinel(), aSentinel({ sequence: 69 }))).toBe(true);
});

test('far fewer rows are a loss, a few fewer are erased people', () => {
  expect(isLost(aSentinel(), withCounts({ people: 19 }))).toBe(true);
  expect(isLost(aSentinel(), withCounts({ people: 38 }))).toBe(false);
  expect(isLost(aSentinel(), withCounts({ reminders: 0 }))).toBe(false);
});

test('a first run, a cleared storage and a sentinel that lags are no alarm', () => {
  expect(isLost(null, aSentinel())).toBe(false);
  expect(isLost(aSentinel({ sequence: 0 }), aSentinel({ databaseId: 'd2', sequence: 0 }))).toBe(
    false,
  );
  expect(isLost(aSentinel({ sequence: 60 }), aSentinel())).toBe(false);
});
