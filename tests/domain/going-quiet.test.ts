import { describe, expect, test } from 'vitest';
import { goingQuiet } from '../../utils/domain/going-quiet';
import { myTurnDays } from '../../utils/domain/my-turn';
import type { RosterRow } from '../../utils/domain/roster-row';
import { aRosterRow, TODAY } from '../support/builders';

const today = Temporal.PlainDate.from(TODAY);
const daysAgo = (days: number) => `${today.subtract({ days })}T10:00:00.000Z`;

const quiet = (changes: Partial<RosterRow>) =>
  goingQuiet(aRosterRow({ status: 'sent', turn: 'theirs', tries: 1, ...changes }), today, 'UTC');

describe('a silence', () => {
  test('asks for one more try after a week', () => {
    expect(quiet({ lastContactAt: daysAgo(6) })).toBeNull();
    expect(quiet({ lastContactAt: daysAgo(7) })).toBe('write-again');
    expect(quiet({ lastContactAt: daysAgo(700) })).toBe('write-again');
  });

  test('is past after a season for who only was saved, as everyone is whose messages a file brought', () => {
    expect(quiet({ status: 'saved', lastContactAt: daysAgo(90) })).toBe('write-again');
    expect(quiet({ status: 'saved', lastContactAt: daysAgo(91) })).toBeNull();
  });

  test('asks for rest two weeks after the second try, never for a third', () => {
    for (const tries of [2, 3, 9]) {
      expect(quiet({ tries, lastContactAt: daysAgo(13) })).toBeNull();
      expect(quiet({ tries, lastContactAt: daysAgo(14) })).toBe('let-rest');
    }
  });

  test('asks nothing of whom one is in touch with, who rests, has declined or is paused', () => {
    const lastContactAt = daysAgo(20);
    for (const status of ['in-touch', 'meeting-set', 'resting', 'declined'] as const)
      expect(quiet({ lastContactAt, status })).toBeNull();
    expect(quiet({ lastContactAt, pausedUntil: '2026-11-22' })).toBeNull();
    expect(quiet({ lastContactAt, pausedUntil: TODAY })).toBe('write-again');
  });

  test('is none where they wrote last or were never written to', () => {
    expect(quiet({ lastContactAt: daysAgo(20), turn: 'mine', tries: 0 })).toBeNull();
    expect(quiet({ lastContactAt: daysAgo(20), tries: 0 })).toBeNull();
    expect(quiet({ lastContactAt: null })).toBeNull();
  });
});

describe('the user’s turn', () => {
  const days = (changes: Partial<RosterRow>) =>
    myTurnDays(aRosterRow({ status: 'replied', turn: 'mine', ...changes }), today, 'UTC');

  test('counts from their message, for a season', () => {
    expect(days({ lastContactAt: daysAgo(0) })).toBe(0);
    expect(days({ lastContactAt: daysAgo(90) })).toBe(90);
    expect(days({ lastContactAt: daysAgo(91) })).toBeNull();
  });

  test('is not asked for while they wait for nothing, or are left alone', () => {
    expect(days({ lastContactAt: daysAgo(3), turn: 'theirs' })).toBeNull();
    expect(days({ lastContactAt: daysAgo(3), turn: null })).toBeNull();
    expect(days({ lastContactAt: daysAgo(3), status: 'declined' })).toBeNull();
    expect(days({ lastContactAt: daysAgo(3), pausedUntil: '2027-01-01' })).toBeNull();
  });
});
