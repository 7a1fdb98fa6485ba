import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BACKUP_SLOTS,
  backupMonth,
  backupSlots,
  hasGoneBack,
  isBackupDue,
  isBackupWanting,
  type LastBackup,
} from '../../utils/domain/backup-plan';

const BERLIN = 'Europe/Berlin';
const found = { databaseId: 'one', sequence: 7 };

function aLast(changes: Partial<LastBackup> = {}): LastBackup {
  return {
    databaseId: 'one',
    sequence: 6,
    at: '2026-11-21T08:00:00Z',
    way: 'downloads',
    ...changes,
  };
}

const when = (moment: string) => {
  const at = Temporal.ZonedDateTime.from(moment);
  return { now: at.toInstant(), zone: at.timeZoneId };
};

describe('a backup is due', () => {
  const isDue = (moment: string, last: LastBackup | null = aLast(), state = found) =>
    isBackupDue(last, state, when(moment));

  test('once a day by the user’s calendar, and only after something changed', () => {
    expect(isDue(`2026-11-21T23:59[${BERLIN}]`)).toBe(false);
    expect(isDue(`2026-11-22T00:00[${BERLIN}]`)).toBe(true);
    expect(isDue(`2026-12-24T00:00[${BERLIN}]`, aLast({ sequence: 7 }))).toBe(false);
  });

  test('at once for the first time, but not before anything was written', () => {
    expect(isDue(`2026-11-21T10:00[${BERLIN}]`, null)).toBe(true);
    expect(isDue(`2026-11-21T10:00[${BERLIN}]`, null, { ...found, sequence: 0 })).toBe(false);
  });

  test('for another database with the same count, as after a restore', () => {
    const last = aLast({ databaseId: 'other', sequence: 7 });
    expect(isDue(`2026-11-22T10:00[${BERLIN}]`, last)).toBe(true);
  });

  test('on a day of 23 or 25 hours as on any other', () => {
    const spring = aLast({ at: '2027-03-27T22:30:00Z' });
    expect(isDue(`2027-03-27T23:45[${BERLIN}]`, spring)).toBe(false);
    expect(isDue(`2027-03-28T00:15[${BERLIN}]`, spring)).toBe(true);
    const autumn = aLast({ at: '2027-10-30T22:15:00Z' });
    expect(isDue(`2027-10-31T23:59[${BERLIN}]`, autumn)).toBe(false);
    expect(isDue(`2027-11-01T00:01[${BERLIN}]`, autumn)).toBe(true);
  });

  test('also where the clock was set back, once, and not for ever after', () => {
    const last = aLast({ at: '2027-05-01T08:00:00Z' });
    expect(isDue(`2026-11-22T10:00[${BERLIN}]`, last)).toBe(true);
    const next = aLast({ at: '2026-11-22T09:00:00Z' });
    expect(isDue(`2026-11-22T11:00[${BERLIN}]`, next)).toBe(false);
  });
});

describe('the files', () => {
  test('are named after the weekday, and the first of a month after the month', () => {
    expect(backupSlots(Temporal.PlainDate.from('2026-11-23'), '2026-10')).toEqual([
      'kith-backup-monday',
      'kith-backup-november',
    ]);
    expect(backupSlots(Temporal.PlainDate.from('2026-11-29'), '2026-11')).toEqual([
      'kith-backup-sunday',
    ]);
  });

  test('are never more than 19, and years of random days leave one of each week, and of each month, behind', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 60, maxLength: 200 });
    fc.assert(
      fc.property(gaps, (days) => {
        const kept = new Map<string, Temporal.PlainDate>();
        const firsts = new Map<string, Temporal.PlainDate>();
        let day = Temporal.PlainDate.from('2026-01-01');
        let month = '';
        for (const gap of days) {
          day = day.add({ days: gap });
          for (const slot of backupSlots(day, month)) kept.set(slot, day);
          month = backupMonth(day);
          if (!firsts.has(month)) firsts.set(month, day);
          expect([...kept.values()]).toContain(day);
        }
        expect(BACKUP_SLOTS).toEqual(expect.arrayContaining([...kept.keys()]));
        // Of each of the last twelve months the first backup is still there.
        const year = day.subtract({ months: 11 }).with({ day: 1 });
        for (const first of firsts.values())
          if (Temporal.PlainDate.compare(first, year) >= 0)
            expect([...kept.values()].map(String)).toContain(first.toString());
      }),
    );
    expect(new Set(BACKUP_SLOTS).size).toBe(19);
  });
});

test('a database that has gone back behind what is remembered of it is not backed up', () => {
  const sentinel = { databaseId: 'one', sequence: 7, counts: {}, at: '' };
  expect(hasGoneBack(sentinel, found)).toBe(false);
  expect(hasGoneBack({ ...sentinel, sequence: 6 }, found)).toBe(false);
  expect(hasGoneBack({ ...sentinel, sequence: 8 }, found)).toBe(true);
  expect(hasGoneBack({ ...sentinel, databaseId: 'other' }, found)).toBe(true);
  for (const nothing of [undefined, null, 'text', { sequence: 'many' }])
    expect(hasGoneBack(nothing, found)).toBe(false);
});

describe('Today speaks of backups', () => {
  const wants = (changes: Partial<Parameters<typeof isBackupWanting>[0]>, people = 11) =>
    isBackupWanting(
      { last: aLast(), isByItself: false, quietUntil: '', ...changes },
      people,
      when(`2026-12-05T10:00[${BERLIN}]`),
    );

  test('where there are more than ten people and none was made for two weeks', () => {
    expect(wants({})).toBe(true);
    expect(wants({}, 10)).toBe(false);
    expect(wants({ last: null })).toBe(true);
    expect(wants({ last: aLast({ at: '2026-11-22T08:00:00Z' }) })).toBe(false);
  });

  test('never where they are made by themselves, nor before the day it was put off to', () => {
    expect(wants({ isByItself: true })).toBe(false);
    expect(wants({ quietUntil: '2026-12-06' })).toBe(false);
    expect(wants({ quietUntil: '2026-12-05' })).toBe(true);
  });
});
