import { describe, expect, test } from 'vitest';
import {
  choiceOf,
  isRepeatChoice,
  repeatOf,
  usualChoices,
} from '../../../components/reminders/repeat-choice';
import { repeatWords } from '../../../components/reminders/repeat-words';
import type { Repeat } from '../../../utils/domain/repeat';

const rule = (changes: Partial<Repeat>): Repeat => ({
  every: 1,
  unit: 'month',
  from: '2026-12-08',
  nth: null,
  ...changes,
});

test.each([
  [{ unit: 'day', every: 3 }, 'every 3 days'],
  [{ unit: 'week', every: 2 }, 'every 2 weeks on Tuesday'],
  [{}, 'every month on the 8th'],
  [{ from: '2026-12-01' }, 'every month on the 1st'],
  [{ from: '2026-12-22' }, 'every month on the 22nd'],
  [{ from: '2026-12-31' }, 'every month on the 31st, or the last day'],
  [{ nth: 2 }, 'every month on the second Tuesday'],
  [{ from: '2026-12-29', nth: -1, every: 3 }, 'every 3 months on the last Tuesday'],
  [{ unit: 'year', from: '2026-12-29', nth: -1 }, 'every year on the last Tuesday in December'],
] as const)('%o is said as %j', (changes, words) => {
  expect(repeatWords(rule(changes))).toBe(words);
});

describe('a choice', () => {
  test('takes its weekday from the day, as near as that day allows', () => {
    expect(repeatOf('1 month 2', '2026-12-08')).toEqual(rule({ nth: 2 }));
    expect(repeatOf('1 month 2', '2026-12-29')).toEqual(rule({ nth: -1, from: '2026-12-29' }));
    expect(repeatOf('', '2026-12-08')).toBeNull();
  });

  test('offers the last weekday where the day is one', () => {
    expect(usualChoices('2026-12-22')).toContain('1 month 4');
    expect(usualChoices('2026-12-22')).not.toContain('1 month -1');
    expect(usualChoices('2026-11-24')).toEqual(expect.arrayContaining(['1 month 4', '1 month -1']));
    expect(usualChoices('2026-12-29')).not.toContain('1 month 5');
  });

  test('is read back from what was kept, and nothing else is', () => {
    for (const choice of ['', '1 week', '12 day', '1 month -1'])
      expect(isRepeatChoice(choice)).toBe(true);
    expect(choiceOf(rule({ nth: 2 }))).toBe('1 month 2');
    for (const other of ['0 week', 'week', '1 hour', '1000 day', null, 3])
      expect(isRepeatChoice(other)).toBe(false);
  });
});
