import { expect, test } from 'vitest';
import { furthest } from '../../../components/import/furthest';
import { type ImportJob, nothingMade } from '../../../utils/domain/import-job';

const aJob = (changes: Partial<ImportJob>): ImportJob => ({
  id: 'one',
  at: '2026-11-22T10:00:00Z',
  files: [],
  rule: 'add',
  next: 0,
  total: 10,
  actions: [],
  undone: 0,
  made: nothingMade(),
  state: 'running',
  ...changes,
});

test.each<[Partial<ImportJob>, Partial<ImportJob>]>([
  [{ next: 5 }, { next: 10, state: 'done' }],
  [{ state: 'done' }, { state: 'undone' }],
  [{ next: 5 }, { next: 6 }],
  [
    { state: 'done', undone: 1 },
    { state: 'done', undone: 2 },
  ],
])('%o comes before %o', (before, after) => {
  expect(furthest(aJob(before), aJob(after))).toEqual(aJob(after));
  expect(furthest(aJob(after), aJob(before))).toEqual(aJob(after));
});

test('where neither is ahead, it is the first', () => {
  const first = aJob({ isStopped: true });
  expect(furthest(first, aJob({}))).toBe(first);
});
