import { describe, expect, test } from 'vitest';
import { ChangedElsewhereError, InvalidInputError } from '../../utils/domain/errors';
import { deleteMany, moveMany, remindMany, tagMany, untagMany } from '../../utils/services/bulk';
import { logInteraction } from '../../utils/services/interactions';
import { mergePeople } from '../../utils/services/merge';
import { letRest, moveStatus, wake } from '../../utils/services/outreach';
import { deletePerson, savePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { addReminder } from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, anInteractionInput, aReminderInput } from '../support/builders';

async function people(...names: string[]) {
  const kith = await aKith();
  const ids: string[] = [];
  for (const name of names) ids.push((await savePerson(kith, aDraft({ values: { name } }))).id);
  const [first = '', second = ''] = ids;
  const statuses = async () =>
    Promise.all(ids.map(async (id) => (await personView(kith, id))?.person.status));
  return { kith, ids, first, second, statuses };
}

describe('logging', () => {
  test('moves everybody who was there and reminds of them, with one undo', async () => {
    const { kith, ids, statuses } = await people('Ana', 'Mara');
    const follow = aReminderInput({ on: '2026-12-01' });
    const input = anInteractionInput({ personIds: ids });
    const { actionId, moved } = await logInteraction(kith, input, { follow });
    expect(moved).toEqual(ids.map((personId) => ({ personId, from: 'saved', to: 'sent' })));
    expect((await readRoster(kith)).map(({ next }) => next)).toEqual(['2026-12-01', '2026-12-01']);
    await undo(kith, actionId);
    expect(await statuses()).toEqual(['saved', 'saved']);
    expect((await readRoster(kith)).map(({ next }) => next)).toEqual([null, null]);
  });

  test('moves nobody where told not to', async () => {
    const { kith, first, statuses } = await people('Ana');
    const input = anInteractionInput({ personIds: [first] });
    expect((await logInteraction(kith, input, { moves: false })).moved).toEqual([]);
    expect(await statuses()).toEqual(['saved']);
  });

  test('of an earlier day than the user moved them by hand leaves them there', async () => {
    const { kith, first, statuses } = await people('Ana');
    await moveStatus(kith, first, 'resting');
    await logInteraction(kith, anInteractionInput({ personIds: [first] }));
    expect(await statuses()).toEqual(['resting']);
  });

  test('late and in order moves step by step', async () => {
    const { kith, first, statuses } = await people('Ana');
    const log = (changes: Parameters<typeof anInteractionInput>[0]) =>
      logInteraction(kith, anInteractionInput({ personIds: [first], ...changes }));
    await log({ at: '2026-11-10T10:00:00Z' });
    await log({ at: '2026-11-11T10:00:00Z', direction: 'from-them' });
    expect(await statuses()).toEqual(['replied']);
  });

  test('refuses a follow-up on a day that does not exist, and logs nothing', async () => {
    const { kith, first } = await people('Ana');
    const follow = aReminderInput({ on: '2026-02-30' });
    const input = anInteractionInput({ personIds: [first] });
    await expect(logInteraction(kith, input, { follow })).rejects.toThrow(InvalidInputError);
    expect(await kith.db.interactions.count()).toBe(0);
  });
});

describe('letting rest', () => {
  test('takes the open follow-ups away and asks again on the day', async () => {
    const { kith, first } = await people('Ana');
    await moveStatus(kith, first, 'sent');
    await addReminder(kith, first, aReminderInput());
    await addReminder(kith, first, aReminderInput({ kind: 'thank-you' }));
    const { actionId } = await letRest(kith, [first], '2027-03-03', 'Write again?');
    const resting = await personView(kith, first);
    expect(resting?.person.status).toBe('resting');
    expect(resting?.reminders.map(({ kind, on, text }) => [kind, on, text])).toEqual([
      ['thank-you', '2026-11-21', ''],
      ['review', '2027-03-03', 'Write again?'],
    ]);
    await undo(kith, actionId);
    const back = await personView(kith, first);
    expect(back?.person.status).toBe('sent');
    expect(back?.reminders.map(({ kind }) => kind).sort()).toEqual(['follow-up', 'thank-you']);
  });

  test('again, after what was between is taken back, leaves them at rest when it is taken back too', async () => {
    const { kith, ids, first, statuses } = await people('Ana');
    // The order of moves is that of their milliseconds.
    kith.moveTo('2026-11-22T12:00:00Z');
    await letRest(kith, ids, null);
    kith.moveTo('2026-11-23T12:00:00Z');
    const woken = await moveStatus(kith, first, 'saved');
    kith.moveTo('2026-11-24T12:00:00Z');
    const again = await letRest(kith, ids, null);
    await undo(kith, woken.actionId);
    await undo(kith, again.actionId);
    expect(await statuses()).toEqual(['resting']);
    const view = await personView(kith, first);
    expect(view?.moves.map(({ to }) => to)).toEqual(['resting', 'saved']);
  });

  test('until another day moves the question, and until none takes it away', async () => {
    const { kith, first } = await people('Ana');
    await letRest(kith, [first], '2027-03-03');
    await letRest(kith, [first], '2027-05-05');
    expect((await personView(kith, first))?.reminders.map(({ on }) => on)).toEqual(['2027-05-05']);
    await letRest(kith, [first], null);
    expect((await personView(kith, first))?.reminders).toEqual([]);
  });

  test('ends where they stood before, and can begin again', async () => {
    const { kith, first } = await people('Ana');
    await moveStatus(kith, first, 'replied');
    await letRest(kith, [first], '2027-03-03');
    expect((await wake(kith, first)).to).toBe('replied');
    expect((await personView(kith, first))?.reminders).toEqual([]);
    await letRest(kith, [first], '2027-04-04');
    expect((await personView(kith, first))?.reminders).toHaveLength(1);
  });

  test('of who no longer rests cannot be ended', async () => {
    const { kith, first } = await people('Ana');
    await expect(wake(kith, first)).rejects.toThrow(ChangedElsewhereError);
  });

  test('still ends once the two entries of a person are one', async () => {
    const { kith, first, second } = await people('Ana', 'Ana Ruiz');
    await letRest(kith, [first, second], '2027-03-03');
    const { id } = await mergePeople(kith, first, second);
    await wake(kith, id);
    expect((await personView(kith, id))?.reminders).toEqual([]);
  });
});

describe('many people at once', () => {
  test('are moved where the rules let them, with one undo', async () => {
    const { kith, ids, second, statuses } = await people('Ana', 'Mara', 'Li');
    await moveStatus(kith, second, 'sent');
    const { actionId, count } = await moveMany(kith, ids, 'declined');
    expect(count).toBe(1);
    expect(await statuses()).toEqual(['saved', 'declined', 'saved']);
    await undo(kith, actionId);
    expect(await statuses()).toEqual(['saved', 'sent', 'saved']);
  });

  test('are given tags and lose them, each once', async () => {
    const { kith, ids, first } = await people('Ana', 'Mara');
    await tagMany(kith, [first], ['alumni']);
    const { count, actionId } = await tagMany(kith, ids, ['alumni', ' Oslo ']);
    expect(count).toBe(2);
    const tags = async () => (await readRoster(kith)).map((row) => row.tags.toSorted());
    expect(await tags()).toEqual([
      ['Oslo', 'alumni'],
      ['Oslo', 'alumni'],
    ]);
    await undo(kith, actionId);
    expect((await tags()).toSorted()).toEqual([[], ['alumni']]);
    expect((await untagMany(kith, ids, ['alumni'])).count).toBe(1);
    expect(await tags()).toEqual([[], []]);
  });

  test('are reminded of once', async () => {
    const { kith, ids, first } = await people('Ana', 'Mara');
    await addReminder(kith, first, aReminderInput());
    expect((await remindMany(kith, ids, aReminderInput())).count).toBe(1);
  });

  test('are deleted and come back together; who is gone already is passed over', async () => {
    const { kith, ids, first } = await people('Ana', 'Mara', 'Li');
    await deletePerson(kith, first);
    const { count, actionId } = await deleteMany(kith, ids);
    expect(count).toBe(2);
    expect(await readRoster(kith)).toEqual([]);
    await undo(kith, actionId);
    expect(await readRoster(kith)).toHaveLength(2);
  });
});
