import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../utils/domain/errors';
import { OUTREACH_STATUSES } from '../../utils/domain/outreach';
import type { PersonInput } from '../../utils/domain/person-values';
import { touchId } from '../../utils/domain/touch';
import { erasePerson } from '../../utils/services/erase';
import { foreseeAway, foreseeCadence } from '../../utils/services/foresee-touch';
import { logInteraction, removeInteraction } from '../../utils/services/interactions';
import {
  changeCadence,
  pausePeople,
  setAway,
  setKeepInTouch,
} from '../../utils/services/keep-in-touch';
import { mergePeople } from '../../utils/services/merge';
import { moveStatus } from '../../utils/services/outreach';
import { deletePerson, restorePerson, savePerson, updatePerson } from '../../utils/services/people';
import {
  completeReminder,
  editReminder,
  removeReminder,
  snoozeReminder,
} from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, anInteractionInput, type TestKith } from '../support/builders';

/** The date on which a person's cadence asks, by the index that badge and Today read; null where none does. */
async function asksOn({ db }: TestKith, personId: string): Promise<string | null> {
  const open = await db.reminders.where('_due').above('').toArray();
  return open.find(({ id }) => id === touchId(personId))?.on ?? null;
}

/** Somebody saved on 21 November 2026. */
async function withPerson(values: PersonInput = {}) {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor', ...values } }));
  const log = (day: string) =>
    logInteraction(kith, anInteractionInput({ personIds: [id], at: `${day}T10:00:00Z` }));
  return { kith, id, touch: touchId(id), log, asks: () => asksOn(kith, id) };
}

describe('a cadence', () => {
  test('asks nothing about someone merely saved, and half a year after any contact', async () => {
    const { log, asks } = await withPerson({ tags: ['import'] });
    expect(await asks()).toBeNull();
    await log('2026-11-20');
    expect(await asks()).toBe('2027-05-19');
  });

  test('asks about a mentor a month after they were saved, and then a month after each contact', async () => {
    const { log, asks } = await withPerson({ relationships: ['mentor'] });
    expect(await asks()).toBe('2026-12-21');
    await log('2026-11-15');
    expect(await asks()).toBe('2026-12-15');
  });

  test('is not moved by a contact logged for a day before the last', async () => {
    const { log, asks } = await withPerson({ relationships: ['peer'] });
    await log('2026-11-20');
    await log('2026-10-01');
    expect(await asks()).toBe('2027-02-18');
  });

  test('goes back to where it was when what was logged is removed or undone', async () => {
    const { kith, touch, log, asks } = await withPerson({ relationships: ['mentor'] });
    await log('2026-11-01');
    await snoozeReminder(kith, touch, '2027-03-03', { waitsFor: 'after her leave' });
    const { id, actionId } = await log('2026-11-20');
    expect(await asks()).toBe('2026-12-20');
    expect(await kith.db.reminders.get(touch)).toMatchObject({ snoozes: 0, waitsFor: null });
    expect((await undo(kith, actionId)).left).toBe(0);
    expect(await asks()).toBe('2027-03-03');
    expect(await kith.db.reminders.get(touch)).toMatchObject({ waitsFor: 'after her leave' });
    const again = await log('2026-11-21');
    expect(again.id).not.toBe(id);
    await removeInteraction(kith, again.id);
    expect(await asks()).toBe('2026-12-01');
  });

  test('leaves an earlier log to be undone after a later one', async () => {
    const { kith, log, asks } = await withPerson();
    const first = await log('2026-11-10');
    await log('2026-11-20');
    await undo(kith, first.actionId);
    expect(await kith.db.interactions.get(first.id)).toHaveProperty('_del');
    expect(await asks()).toBe('2027-05-19');
  });

  test('begins anew when done, and goes back only where nothing was done since', async () => {
    const { kith, touch, asks } = await withPerson({ relationships: ['mentor'] });
    kith.moveTo('2026-12-24T12:00:00Z');
    const first = await completeReminder(kith, touch);
    expect(await asks()).toBe('2027-01-23');
    kith.moveTo('2026-12-24T13:00:00Z');
    const second = await completeReminder(kith, touch);
    kith.moveTo('2026-12-20T12:00:00Z');
    await completeReminder(kith, touch);
    expect(await asks()).toBe('2027-01-23');
    await undo(kith, first.actionId);
    expect(await asks()).toBe('2027-01-23');
    await undo(kith, second.actionId);
    await undo(kith, first.actionId);
    expect(await asks()).toBe('2026-12-21');
  });

  test('stays put off while tags change that no rule knows, and counts anew when the rule does', async () => {
    const { kith, id, touch, asks } = await withPerson({ relationships: ['mentor'] });
    await snoozeReminder(kith, touch, '2027-01-10');
    await updatePerson(kith, id, { tags: ['ohsu'] });
    expect(await asks()).toBe('2027-01-10');
    await updatePerson(kith, id, { relationships: ['peer'] });
    expect(await asks()).toBe('2027-02-19');
  });

  test('of a person is a number of their own, or never', async () => {
    const { kith, id, touch, asks } = await withPerson({ relationships: ['mentor'] });
    await setKeepInTouch(kith, id, 7);
    expect(await asks()).toBe('2026-11-28');
    const { actionId } = await removeReminder(kith, touch);
    expect(await asks()).toBeNull();
    expect((await kith.db.people.get(id))?.keepInTouch).toBe(0);
    await undo(kith, actionId);
    expect(await asks()).toBe('2026-11-28');
    await setKeepInTouch(kith, id, null);
    expect(await asks()).toBe('2026-12-21');
  });

  test.each([-1, 1.5, Number.NaN, 4000])('is no %s days', async (days) => {
    const { kith, id } = await withPerson();
    await expect(setKeepInTouch(kith, id, days)).rejects.toThrow(new InvalidInputError('cadence'));
  });

  test('is put off by editing its date', async () => {
    const { kith, touch, asks } = await withPerson({ relationships: ['mentor'] });
    await editReminder(kith, touch, { on: '2027-01-02' });
    expect(await asks()).toBe('2027-01-02');
  });

  test.each(OUTREACH_STATUSES.filter((to) => to !== 'saved' && to !== 'declined'))(
    'asks or not by outreach status: %s',
    async (to) => {
      const { kith, id, asks } = await withPerson({ relationships: ['mentor'] });
      const { actionId } = await moveStatus(kith, id, to);
      expect((await asks()) === null).toBe(to === 'resting');
      await undo(kith, actionId);
      expect(await asks()).toBe('2026-12-21');
    },
  );

  test('goes with a deleted person and comes back with them, put off as it was', async () => {
    const { kith, id, touch, asks } = await withPerson({ relationships: ['mentor'] });
    await snoozeReminder(kith, touch, '2027-01-10');
    const { actionId } = await deletePerson(kith, id);
    expect(await asks()).toBeNull();
    await undo(kith, actionId);
    expect(await asks()).toBe('2027-01-10');
    await deletePerson(kith, id);
    await restorePerson(kith, id);
    expect(await asks()).toBe('2027-01-10');
  });

  test('goes with undoing that its person was saved, also when it was put off since', async () => {
    const kith = await aKith();
    const { id, actionId } = await savePerson(
      kith,
      aDraft({ values: { name: 'Mara', relationships: ['mentor'] } }),
    );
    await snoozeReminder(kith, touchId(id), '2027-01-10');
    await undo(kith, actionId);
    expect(await readRoster(kith)).toEqual([]);
    expect(await asksOn(kith, id)).toBeNull();
  });

  test('of two entries put together is one, done when either was, and two again when undone', async () => {
    const { kith, id } = await withPerson({ relationships: ['mentor'] });
    const other = (
      await savePerson(kith, aDraft({ values: { name: 'M. Okafor', relationships: ['mentor'] } }))
    ).id;
    kith.moveTo('2026-12-24T12:00:00Z');
    await completeReminder(kith, touchId(other));
    const merged = await mergePeople(kith, id, other);
    expect(await kith.db.reminders.where('_due').above('').toArray()).toMatchObject([
      { id: touchId(merged.id), personId: merged.id, on: '2027-01-23' },
    ]);
    await undo(kith, merged.actionId);
    expect(await asksOn(kith, id)).toBe('2026-12-21');
    expect(await asksOn(kith, other)).toBe('2027-01-23');
  });

  test('leaves nothing of an erased person', async () => {
    const { kith, id, log } = await withPerson({ relationships: ['mentor'] });
    await log('2026-11-20');
    await erasePerson(kith, id);
    const rows = await Promise.all(kith.db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toContain(id);
  });

  test('keeps its day where the user has travelled, whatever else is changed', async () => {
    const { kith, id, log, asks } = await withPerson();
    await log('2026-11-20');
    kith.travelTo('Pacific/Auckland');
    await updatePerson(kith, id, { tags: ['ohsu'] });
    expect(await asks()).toBe('2027-05-19');
  });
});

describe('a rule', () => {
  test('counts everyone it is about anew, and is undone', async () => {
    const { kith, id, asks } = await withPerson({ tags: ['alumni'] });
    const { actionId } = await changeCadence(kith, 'tag:alumni', 14);
    expect(await asks()).toBe('2026-12-05');
    await undo(kith, actionId);
    expect(await asks()).toBeNull();
    await changeCadence(kith, 'tag:alumni', 14);
    await changeCadence(kith, 'tag:alumni', null);
    expect(await asks()).toBeNull();
    await updatePerson(kith, id, { relationships: ['mentor'] });
    await changeCadence(kith, 'tag:alumni', 0);
    expect(await asks()).toBeNull();
  });

  test('that nothing could follow is refused', async () => {
    const { kith } = await withPerson();
    await expect(changeCadence(kith, 'name:Mara', 14)).rejects.toThrow(
      new InvalidInputError('cadence'),
    );
  });
});

describe('a pause', () => {
  test('moves what falls into it behind it, and what was put off further stays', async () => {
    const { kith, id, touch, asks } = await withPerson({ relationships: ['mentor'] });
    await pausePeople(kith, [id], '2027-03-03');
    expect(await asks()).toBe('2027-03-03');
    await pausePeople(kith, [id], null);
    expect(await asks()).toBe('2026-12-21');
    await snoozeReminder(kith, touch, '2027-04-01');
    await pausePeople(kith, [id], '2027-03-03');
    expect(await asks()).toBe('2027-04-01');
  });

  test('that is over does not make what asks already ask as of another day', async () => {
    const { kith, id, asks } = await withPerson({ relationships: ['mentor'] });
    await pausePeople(kith, [id], '2027-03-03');
    kith.moveTo('2027-03-05T12:00:00Z');
    await pausePeople(kith, [id], null);
    expect(await asks()).toBe('2027-03-03');
  });
});

describe('days away', () => {
  test('move what falls into them behind them, and back when they are called off', async () => {
    const { kith, id, asks } = await withPerson({ relationships: ['mentor'] });
    const other = await savePerson(
      kith,
      aDraft({ values: { name: 'Ana', relationships: ['peer'] } }),
    );
    await setAway(kith, '2026-12-21', '2027-01-06');
    expect(await asks()).toBe('2027-01-07');
    expect(await asksOn(kith, other.id)).toBe('2027-02-19');
    await setAway(kith, null, null);
    expect(await asks()).toBe('2026-12-21');
    await pausePeople(kith, [id], '2027-02-01');
    await setAway(kith, '2027-02-01', '2027-02-14');
    expect(await asks()).toBe('2027-02-15');
  });

  test.each([
    ['2026-12-24', '2026-12-23'],
    ['2026-12-24', null],
    [null, '2026-12-24'],
  ])('from %s until %s are none', async (from, until) => {
    await expect(setAway(await aKith(), from, until)).rejects.toThrow(InvalidInputError);
  });
});

test('days away without an end are refused: the day after them would sort before all others, and be due', async () => {
  const { kith } = await withPerson();
  await expect(setAway(kith, '2026-12-01', '9999-12-31')).rejects.toThrow(InvalidInputError);
});

test('preferences of a version that knew fewer keep nothing from being written', async () => {
  const { kith, id, asks } = await withPerson({ tags: ['lab'] });
  await kith.db.preferences.put({ id: 'mine', _c: {}, _s: 4 } as never);
  await updatePerson(kith, id, { tags: ['lab', 'visa'] });
  await changeCadence(kith, 'tag:visa', 30);
  expect(await asks()).toBe('2026-12-21');
});

describe('a rule that finds many overdue', () => {
  test('has each of those never contacted due within one cadence, and never on the day itself', async () => {
    const cadence = fc.integer({ min: 1, max: 400 });
    const saved = fc.integer({ min: 0, max: 900 });
    await fc.assert(
      fc.asyncProperty(cadence, fc.array(saved, { maxLength: 6 }), async (days, ages) => {
        const kith = await aKith();
        const today = Temporal.PlainDate.from('2026-11-21');
        const ids: string[] = [];
        for (const age of ages) {
          kith.moveTo(`${today.subtract({ days: age })}T10:00:00Z`);
          const values = { name: `Ana ${age} ${ids.length}`, tags: ['import'] };
          ids.push((await savePerson(kith, aDraft({ values }))).id);
        }
        kith.moveTo(`${today}T10:00:00Z`);
        await changeCadence(kith, 'tag:import', days);
        const first = await Promise.all(ids.map((id) => asksOn(kith, id)));
        for (const [at, age] of ages.entries()) {
          const ahead = today.until(first[at] ?? '').days;
          expect(ahead).toBeGreaterThan(0);
          expect(ahead).toBeLessThanOrEqual(days);
          if (age < days) expect(ahead).toBe(days - age);
        }
        kith.moveTo(`${today.add({ days: 1 })}T10:00:00Z`);
        await setAway(kith, '2030-01-01', '2030-01-02');
        expect(await Promise.all(ids.map((id) => asksOn(kith, id)))).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  test('leaves who has been silent for over a year alone, until their own rule is switched on', async () => {
    const { kith, log, asks } = await withPerson();
    await log('2025-03-01');
    expect(await asks()).toBeNull();
    const { actionId } = await changeCadence(kith, 'tie:dormant', 365);
    const day = await asks();
    expect(day !== null && day > '2026-11-21' && day <= '2027-11-21').toBe(true);
    await undo(kith, actionId);
    expect(await asks()).toBeNull();
    await changeCadence(kith, 'tie:dormant', 365);
    expect(await asks()).toBe(day);
    await log('2026-11-20');
    expect(await asks()).toBe('2027-05-19');
  });

  test('is told before it is kept: whom it is for, who of them within a week, and what days away move', async () => {
    const { kith } = await withPerson({ tags: ['Lab'] });
    await savePerson(kith, aDraft({ values: { name: 'Li Wei', tags: ['lab', 'x'] } }));
    await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    expect(await foreseeCadence(kith, 'tag:lab', 5)).toEqual({ people: 2, soon: 2 });
    expect(await foreseeCadence(kith, 'tag:lab', 90)).toEqual({ people: 2, soon: 0 });
    expect(await foreseeCadence(kith, 'tag:nobody', 5)).toEqual({ people: 0, soon: 0 });
    await changeCadence(kith, 'tag:lab', 5);
    expect(await foreseeAway(kith, '2026-11-26', '2026-11-30')).toBe(2);
    expect(await foreseeAway(kith, '2026-11-27', '2026-11-30')).toBe(0);
  });

  test('that was the first ever kept, and was taken back, does not come again with another', async () => {
    const { kith, asks } = await withPerson({ relationships: ['mentor'] });
    const { actionId } = await changeCadence(kith, 'relationship:mentor', 0);
    await undo(kith, actionId);
    await setAway(kith, '2030-01-01', '2030-01-02');
    expect(await asks()).toBe('2026-12-21');
  });
});
