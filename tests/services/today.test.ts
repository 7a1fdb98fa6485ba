import { describe, expect, test } from 'vitest';
import type { InteractionInput } from '../../utils/domain/interaction-input';
import { editInteraction, logInteraction } from '../../utils/services/interactions';
import { addItem } from '../../utils/services/items';
import { moveStatus } from '../../utils/services/outreach';
import { deletePerson, savePerson, updatePerson } from '../../utils/services/people';
import { addReminder, completeReminder } from '../../utils/services/reminders';
import { readTodayView, today } from '../../utils/services/today';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, anInteractionInput, aReminderInput, TODAY } from '../support/builders';

async function withReminder(on = TODAY) {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  await addReminder(kith, personId, aReminderInput({ on }));
  return { kith, personId };
}

describe('today', () => {
  test('tells overdue, due and the next seven days apart, in order', async () => {
    const { kith, personId } = await withReminder('2026-11-20');
    for (const on of ['2026-11-28', '2026-11-21', '2026-11-22', '2026-11-29'])
      await addReminder(kith, personId, aReminderInput({ on }));
    const { date, overdue, due, soon } = await today(kith);
    const dates = (items: typeof due) => items.map(({ reminder }) => reminder.on);
    expect(date).toBe(TODAY);
    expect(dates(overdue)).toEqual(['2026-11-20']);
    expect(dates(due)).toEqual(['2026-11-21']);
    expect(dates(soon)).toEqual(['2026-11-22', '2026-11-28']);
  });

  test('is another day where the user has travelled', async () => {
    const { kith } = await withReminder('2026-11-22');
    kith.moveTo('2026-11-21T15:30:00Z');
    kith.travelTo('Asia/Tokyo');
    expect(await today(kith)).toMatchObject({ date: '2026-11-22', due: [{}] });
  });

  test('shows a timed one as due only when its time has come', async () => {
    const { kith, personId } = await withReminder('2026-12-24');
    await addReminder(kith, personId, aReminderInput({ time: '14:30', zone: 'UTC' }));
    expect(await today(kith)).toMatchObject({ due: [], soon: [{}] });
    kith.moveTo('2026-11-21T14:30:00Z');
    expect(await today(kith)).toMatchObject({ due: [{}], soon: [] });
  });

  test('shows one whose date and rule are damaged as overdue, and it can be done', async () => {
    const { kith, personId } = await withReminder();
    const { id } = await addReminder(kith, personId, aReminderInput({ on: TODAY }));
    const repeat = { every: 0, unit: 'week', from: '2026-02-31', nth: null } as const;
    await kith.db.reminders.update(id, { on: '2026-02-31', _due: '2026-02-31', repeat });
    expect((await today(kith)).overdue).toMatchObject([{ reminder: { id } }]);
    await completeReminder(kith, id);
    expect(await kith.db.reminders.get(id)).toMatchObject({ state: 'done' });
  });

  test('names nobody who was deleted', async () => {
    const { kith, personId } = await withReminder();
    await deletePerson(kith, personId);
    expect(await today(kith)).toMatchObject({ overdue: [], due: [], soon: [] });
  });
});

/** Somebody with whom something happened. */
async function withContact(changes: Partial<InteractionInput>, name = 'Ana Ruiz') {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft({ values: { name } }));
  const { id } = await logInteraction(
    kith,
    anInteractionInput({ personIds: [personId], ...changes }),
  );
  return { kith, personId, id };
}

const namesIn = (items: readonly { person: { name: string } }[]) =>
  items.map(({ person }) => person.name);

describe('what is worth a thought', () => {
  test('are thanks for what was shared, however late it was logged', async () => {
    const { kith, id, personId } = await withContact({
      kind: 'coffee',
      direction: 'both',
      at: '2026-11-02T10:00:00.000Z',
    });
    expect(await readTodayView(kith)).toMatchObject({
      thanks: [{ owed: { row: { id } }, people: [{ id: personId }] }],
      turns: [],
      quiet: [],
    });
    kith.moveTo('2026-11-24T00:00:00Z');
    expect((await readTodayView(kith)).thanks).toEqual([]);
  });

  test('are thanks for what was logged long ago and has got a later date since', async () => {
    const { kith, personId, id } = await withContact({ kind: 'coffee' });
    kith.moveTo('2027-03-01T12:00:00Z');
    expect((await readTodayView(kith)).thanks).toEqual([]);
    await editInteraction(kith, id, { at: '2027-02-26T09:00:00.000Z' });
    expect((await readTodayView(kith)).thanks).toMatchObject([
      { owed: { row: { id } }, people: [{ id: personId }] },
    ]);
  });

  test('are not thanks that a reminder asks for', async () => {
    const { kith, personId } = await withContact({ kind: 'meeting', direction: 'both' });
    const { actionId } = await addReminder(
      kith,
      personId,
      aReminderInput({ kind: 'thank-you', on: '2026-11-23' }),
    );
    expect((await readTodayView(kith)).thanks).toEqual([]);
    await undo(kith, actionId);
    expect((await readTodayView(kith)).thanks).toHaveLength(1);
  });

  test('is whose turn it is, the longest first, until a follow-up is planned', async () => {
    const { kith, personId } = await withContact({ direction: 'from-them' });
    const { id: other } = await savePerson(kith, aDraft({ values: { name: 'Ben Osei' } }));
    const later = { personIds: [other], direction: 'from-them', at: '2026-11-18T10:00:00.000Z' };
    await logInteraction(kith, anInteractionInput(later as Partial<InteractionInput>));
    const { turns } = await readTodayView(kith);
    expect(namesIn(turns)).toEqual(['Ana Ruiz', 'Ben Osei']);
    expect(turns.map(({ days }) => days)).toEqual([11, 3]);
    await addReminder(kith, personId, aReminderInput({ on: '2026-12-01' }));
    expect(namesIn((await readTodayView(kith)).turns)).toEqual(['Ben Osei']);
  });

  test('is a silence, until a follow-up is planned and again once that is done', async () => {
    const { kith, personId } = await withContact({});
    expect((await readTodayView(kith)).quiet).toMatchObject([{ step: 'write-again', days: 11 }]);
    const { id } = await addReminder(kith, personId, aReminderInput({ on: '2026-12-01' }));
    expect((await readTodayView(kith)).quiet).toEqual([]);
    await completeReminder(kith, id);
    expect((await readTodayView(kith)).quiet).toHaveLength(1);
    await moveStatus(kith, personId, 'resting');
    expect((await readTodayView(kith)).quiet).toEqual([]);
  });

  test('is one person of long ago, with what there is to remember', async () => {
    const { kith, personId, id } = await withContact({
      direction: 'from-them',
      at: '2025-09-01T10:00:00.000Z',
      text: 'Reviewed my résumé.',
    });
    expect((await readTodayView(kith)).pick).toMatchObject({
      person: { id: personId },
      memory: 'Reviewed my résumé.',
    });
    await addReminder(kith, personId, aReminderInput({ kind: 'send-update', on: '2026-12-01' }));
    expect((await readTodayView(kith)).pick).toBeNull();
    await editInteraction(kith, id, { at: '2026-11-01T10:00:00.000Z' });
    expect((await readTodayView(kith)).pick).toBeNull();
  });

  test('is nobody else in a week in which that one has been written to', async () => {
    const kith = await aKith();
    kith.moveTo('2026-11-17T12:00:00Z');
    for (const name of ['Ana Ruiz', 'Ben Osei', 'Li Wei']) {
      const { id } = await savePerson(kith, aDraft({ values: { name } }));
      const at = '2025-01-09T10:00:00.000Z';
      await logInteraction(kith, anInteractionInput({ personIds: [id], at }));
    }
    const picked = (await readTodayView(kith)).pick?.person;
    if (!picked) throw new Error('nobody was picked');
    const follow = aReminderInput({ on: '2026-12-01' });
    const input = anInteractionInput({ personIds: [picked.id], at: '2026-11-17T11:00:00.000Z' });
    const { actionId } = await logInteraction(kith, input, { follow });
    kith.moveTo('2026-11-22T22:00:00Z');
    expect((await readTodayView(kith)).pick).toBeNull();
    kith.moveTo('2026-11-23T08:00:00Z');
    expect((await readTodayView(kith)).pick?.person.id).not.toBe(picked.id);
    expect((await readTodayView(kith)).pick).not.toBeNull();
    kith.moveTo('2026-11-22T22:00:00Z');
    await undo(kith, actionId);
    expect((await readTodayView(kith)).pick?.person.id).toBe(picked.id);
  });

  test('prefers of mere acquaintances one with a note', async () => {
    const kith = await aKith();
    kith.moveTo('2025-01-10T12:00:00Z');
    const saved = [];
    for (let at = 0; at < 6; at += 1)
      saved.push((await savePerson(kith, aDraft({ values: { name: `Person ${at}` } }))).id);
    for (const [at, id] of saved.entries()) {
      kith.moveTo('2026-11-21T12:00:00Z');
      const { actionId } = await updatePerson(kith, id, { note: 'Ran the night lab.' });
      const { pick } = await readTodayView(kith);
      expect(pick).toMatchObject({
        person: { name: `Person ${at}` },
        memory: 'Ran the night lab.',
      });
      await undo(kith, actionId);
    }
  });

  test('names nobody who was deleted', async () => {
    for (const direction of ['from-me', 'from-them', 'both'] as const) {
      const kind = direction === 'both' ? 'meeting' : 'message';
      const { kith, personId } = await withContact({ direction, kind });
      await deletePerson(kith, personId);
      const nothing = {
        people: 0,
        thanks: [],
        turns: [],
        quiet: [],
        advice: [],
        actions: [],
        pick: null,
        drafts: [],
      };
      expect(await readTodayView(kith)).toEqual(nothing);
    }
  });
});

test('one advice of each person comes back quietly, the one that has waited longest', async () => {
  const { kith, personId } = await withReminder();
  const add = (text: string, on: string) => addItem(kith, 'advice', { personId, text, on });
  await add('Apply in spring', '2026-10-10');
  await add('Ask the night shift first', '2026-09-01');
  await add('Read the notes', '2026-11-20');
  const { advice } = await readTodayView(kith);
  expect(advice).toMatchObject([
    { advice: { text: 'Ask the night shift first' }, person: { id: personId } },
  ]);
});
