import { describe, expect, test } from 'vitest';
import { loadRoster } from '../../utils/db/roster';
import { ChangedElsewhereError, InvalidInputError, RowGoneError } from '../../utils/domain/errors';
import type { MeetingInput } from '../../utils/domain/meeting-input';
import type { OutreachStatus } from '../../utils/domain/outreach';
import { deleteMany } from '../../utils/services/bulk';
import { erasePerson } from '../../utils/services/erase';
import {
  cancelMeeting,
  editMeeting,
  holdMeeting,
  meetingsAround,
  planMeeting,
} from '../../utils/services/meetings';
import { mergePeople } from '../../utils/services/merge';
import { deletePerson, restorePerson, savePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { completeReminder, snoozeReminder } from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aMeetingInput, aReminderInput, type TestKith } from '../support/builders';

const save = async (kith: TestKith, name: string, status: OutreachStatus = 'replied') =>
  (await savePerson(kith, aDraft({ values: { name }, status }))).id;

/** Tuesday the 24th at half past two, seen from Saturday the 21st. */
async function planned(changes: Partial<MeetingInput> = {}, status: OutreachStatus = 'replied') {
  const kith = await aKith();
  const mara = await save(kith, 'Mara Okafor', status);
  kith.moveTo('2026-11-21T12:01:00Z');
  const { id, actionId } = await planMeeting(
    kith,
    aMeetingInput({ personIds: [mara], ...changes }),
  );
  return { kith, mara, id, actionId };
}

const statusOf = async (kith: TestKith, id: string) => (await kith.db.people.get(id))?.status;
const preparing = (kith: TestKith, id: string) => kith.db.reminders.get(`prepare:${id}`);

describe('planning a meeting', () => {
  test('that is confidential keeps its reminder and what tells of it confidential too', async () => {
    const { kith, id } = await planned({ confidential: true });
    expect(await preparing(kith, id)).toMatchObject({ confidential: true });
    await editMeeting(kith, id, { title: 'Tea' });
    expect(await kith.db.meetings.get(id)).toMatchObject({ title: 'Tea', confidential: true });
    await editMeeting(kith, id, { confidential: false });
    expect(await preparing(kith, id)).toMatchObject({ confidential: false });
    await editMeeting(kith, id, { confidential: true });
    const held = await holdMeeting(kith, id, { text: 'Her offer', outcome: null });
    expect(await kith.db.interactions.get(held.id)).toMatchObject({ confidential: true });
  });

  test('sets the status and asks to prepare the day before; undone, it leaves nothing', async () => {
    const { kith, mara, id, actionId } = await planned();
    expect(await statusOf(kith, mara)).toBe('meeting-set');
    expect((await personView(kith, mara))?.moves[0]).toMatchObject({
      from: 'replied',
      to: 'meeting-set',
    });
    expect(await preparing(kith, id)).toMatchObject({
      personId: mara,
      kind: 'prepare-meeting',
      on: '2026-11-23',
      state: 'open',
    });
    await undo(kith, actionId);
    expect(await statusOf(kith, mara)).toBe('replied');
    expect(await personView(kith, mara)).toMatchObject({
      meetings: [],
      reminders: [],
      moves: [{}],
    });
  });

  test('leaves whoever is in touch where they are, and wakes who rests', async () => {
    const friend = await planned({}, 'in-touch');
    expect(await statusOf(friend.kith, friend.mara)).toBe('in-touch');
    const rested = await planned({}, 'resting');
    expect(await statusOf(rested.kith, rested.mara)).toBe('meeting-set');
  });

  test('for today asks to prepare today, and for a day that is over not at all', async () => {
    const now = await planned({ on: '2026-11-21' });
    expect(await preparing(now.kith, now.id)).toMatchObject({ on: '2026-11-21' });
    const late = await planned({ on: '2026-11-20' });
    expect(await preparing(late.kith, late.id)).toBeUndefined();
  });

  test('refuses nobody, no such day, time, zone or length, and more text than is kept', async () => {
    const kith = await aKith();
    const wrong: [keyof MeetingInput, Partial<MeetingInput>][] = [
      ['personIds', { personIds: [] }],
      ['kind', { kind: 'gift' as never }],
      ['on', { on: '2026-02-30' }],
      ['time', { time: '25:00' }],
      ['zone', { zone: 'Mars/Olympus' }],
      ['minutes', { minutes: 0 }],
      ['minutes', { minutes: 1.5 }],
      ['title', { title: 'x'.repeat(501) }],
      ['place', { place: 'x'.repeat(2049) }],
      ['note', { note: 'x'.repeat(20_001) }],
    ];
    for (const [field, changes] of wrong)
      await expect(planMeeting(kith, aMeetingInput(changes))).rejects.toThrow(
        new InvalidInputError(field),
      );
    await expect(planMeeting(kith, aMeetingInput())).rejects.toThrow(RowGoneError);
    expect(await kith.db.meetings.count()).toBe(0);
  });
});

describe('changing a meeting', () => {
  test('moves its reminder along, and whoever joins is at "meeting set" too', async () => {
    const { kith, mara, id } = await planned();
    const ana = await save(kith, 'Ana Ruiz');
    const { actionId } = await editMeeting(kith, id, { on: '2026-12-04', personIds: [ana] });
    expect(await preparing(kith, id)).toMatchObject({ on: '2026-12-03', personId: ana });
    expect(await statusOf(kith, ana)).toBe('meeting-set');
    await undo(kith, actionId);
    expect(await preparing(kith, id)).toMatchObject({ on: '2026-11-23', personId: mara });
    expect(await kith.db.meetings.get(id)).toMatchObject({ on: '2026-11-24', personIds: [mara] });
  });

  test('puts whoever no longer comes back where they stood', async () => {
    const { kith, mara, id } = await planned();
    const jo = await save(kith, 'Jo Lindqvist');
    await editMeeting(kith, id, { personIds: [mara, jo] });
    const { actionId } = await editMeeting(kith, id, { personIds: [jo] });
    expect(await statusOf(kith, mara)).toBe('replied');
    expect(await statusOf(kith, jo)).toBe('meeting-set');
    await undo(kith, actionId);
    expect(await statusOf(kith, mara)).toBe('meeting-set');
  });

  test('leaves alone what was put off, while the day stays, and what was prepared', async () => {
    const { kith, id } = await planned();
    await snoozeReminder(kith, `prepare:${id}`, '2026-11-24');
    await editMeeting(kith, id, { note: 'Ask about the residency' });
    expect(await preparing(kith, id)).toMatchObject({ on: '2026-11-24' });
    await completeReminder(kith, `prepare:${id}`);
    await editMeeting(kith, id, { on: '2026-12-04' });
    expect(await preparing(kith, id)).toMatchObject({ on: '2026-11-24', state: 'done' });
  });
});

describe('telling how it went', () => {
  test('logs it at its time as what it was, and can be undone whole', async () => {
    const { kith, mara, id } = await planned({ kind: 'coffee', zone: 'America/New_York' });
    kith.moveTo('2026-11-25T09:00:00Z');
    const {
      id: interactionId,
      actionId,
      moved,
    } = await holdMeeting(kith, id, {
      text: 'Her path from technician to lead',
      outcome: 'She sends the form',
      follow: aReminderInput({ kind: 'thank-you', on: '2026-11-26' }),
    });
    expect(moved).toMatchObject([{ personId: mara, from: 'meeting-set', to: 'in-touch' }]);
    const view = await personView(kith, mara);
    expect(view?.interactions).toMatchObject([
      {
        id: interactionId,
        kind: 'coffee',
        direction: 'both',
        at: '2026-11-24T19:30:00.000Z',
        text: 'Her path from technician to lead',
        outcome: 'She sends the form',
      },
    ]);
    expect(view?.meetings).toMatchObject([{ state: 'held', interactionId }]);
    expect(view?.reminders).toContainEqual(
      expect.objectContaining({ kind: 'thank-you', on: '2026-11-26' }),
    );
    expect(view?.person.lastContactAt).toBe('2026-11-24T19:30:00.000Z');
    expect(await preparing(kith, id)).toMatchObject({ state: 'done' });
    await undo(kith, actionId);
    expect(await personView(kith, mara)).toMatchObject({
      interactions: [],
      meetings: [{ state: 'planned' }],
      person: { lastContactAt: null },
    });
  });

  test('before its time is logged now, never in the future', async () => {
    const { kith, mara, id } = await planned();
    await holdMeeting(kith, id, { text: '', outcome: null, kind: 'call' });
    expect((await personView(kith, mara))?.interactions).toMatchObject([
      { kind: 'call', at: '2026-11-21T12:01:00.000Z' },
    ]);
  });

  test('happens once: what another tab told or called off is not told again', async () => {
    const { kith, id } = await planned();
    await holdMeeting(kith, id, { text: '', outcome: null });
    await expect(holdMeeting(kith, id, { text: '', outcome: null })).rejects.toThrow(
      ChangedElsewhereError,
    );
    await expect(cancelMeeting(kith, id)).rejects.toThrow(ChangedElsewhereError);
    expect(await kith.db.interactions.count()).toBe(1);
  });
});

describe('an event that was held', () => {
  test('brings whoever it was planned with in touch, undone back to "meeting set"', async () => {
    const { kith, mara, id } = await planned({ kind: 'event' });
    kith.moveTo('2026-11-24T18:00:00Z');
    const held = await holdMeeting(kith, id, { text: '', outcome: null });
    expect(held.moved).toEqual([{ personId: mara, from: 'meeting-set', to: 'in-touch' }]);
    expect(await statusOf(kith, mara)).toBe('in-touch');
    await undo(kith, held.actionId);
    expect(await statusOf(kith, mara)).toBe('meeting-set');
  });

  test('leaves "meeting set" to whom another meeting is planned with', async () => {
    const { kith, mara, id } = await planned({ kind: 'event' });
    await planMeeting(kith, aMeetingInput({ personIds: [mara], on: '2026-12-01' }));
    expect(await holdMeeting(kith, id, { text: '', outcome: null })).toMatchObject({ moved: [] });
    expect(await statusOf(kith, mara)).toBe('meeting-set');
  });
});

describe('calling a meeting off', () => {
  test('takes its reminder along and puts the status back, undone it is all there again', async () => {
    const { kith, mara, id } = await planned({}, 'sent');
    const { actionId } = await cancelMeeting(kith, id);
    expect(await statusOf(kith, mara)).toBe('sent');
    expect(await personView(kith, mara)).toMatchObject({
      reminders: [],
      meetings: [{ state: 'cancelled' }],
    });
    await undo(kith, actionId);
    expect(await statusOf(kith, mara)).toBe('meeting-set');
    expect(await personView(kith, mara)).toMatchObject({
      reminders: [{}],
      meetings: [{ state: 'planned' }],
    });
  });

  test('leaves "meeting set" to whom another meeting is planned with', async () => {
    const { kith, mara, id } = await planned();
    await planMeeting(kith, aMeetingInput({ personIds: [mara], on: '2026-12-01' }));
    await cancelMeeting(kith, id);
    expect(await statusOf(kith, mara)).toBe('meeting-set');
  });
});

describe('the meetings around today', () => {
  test('are those of today and the next two days, and those nobody has told of, in order', async () => {
    const { kith, mara } = await planned({ on: '2026-11-24', title: 'Too far' });
    const plan = (title: string, on: string, time: string) =>
      planMeeting(kith, aMeetingInput({ personIds: [mara], title, on, time }));
    await plan('Monday', '2026-11-23', '23:30');
    await plan('Going on', '2026-11-21', '11:30');
    await plan('Over', '2026-11-21', '11:15');
    await plan('Long ago', '2026-10-01', '09:00');
    const gone = await plan('Called off', '2026-11-22', '09:00');
    await cancelMeeting(kith, gone.id);
    const { coming, untold } = await meetingsAround(kith);
    const titles = (items: typeof coming) => items.map(({ meeting }) => meeting.title);
    expect(titles(coming)).toEqual(['Going on', 'Monday']);
    expect(titles(untold)).toEqual(['Long ago', 'Over']);
    expect(coming[0]?.people).toMatchObject([{ name: 'Mara Okafor' }]);
  });

  test('count days where the user is, whatever the zone of the meeting', async () => {
    const { kith } = await planned({ on: '2026-11-24', time: '08:00', zone: 'Pacific/Kiritimati' });
    expect((await meetingsAround(kith)).coming).toHaveLength(1);
    kith.travelTo('Pacific/Kiritimati');
    expect((await meetingsAround(kith)).coming).toHaveLength(1);
    const west = await planned({ on: '2026-11-23', time: '20:00', zone: 'Pacific/Niue' });
    expect((await meetingsAround(west.kith)).coming).toHaveLength(0);
  });

  test('name nobody who was deleted', async () => {
    const { kith, mara, id } = await planned();
    const ana = await save(kith, 'Ana Ruiz');
    await editMeeting(kith, id, { personIds: [mara, ana], on: '2026-11-22' });
    await deletePerson(kith, mara);
    expect((await meetingsAround(kith)).coming).toMatchObject([{ people: [{ name: 'Ana Ruiz' }] }]);
    await deletePerson(kith, ana);
    expect((await meetingsAround(kith)).coming).toEqual([]);
  });
});

describe('a meeting and its people', () => {
  test('goes with the last of them and comes back with whoever it went with', async () => {
    const { kith, mara, id } = await planned();
    await deletePerson(kith, mara);
    expect(await kith.db.meetings.where('_planned').above('').count()).toBe(0);
    await restorePerson(kith, mara);
    expect(await personView(kith, mara)).toMatchObject({
      meetings: [{ id, state: 'planned' }],
      reminders: [{ kind: 'prepare-meeting' }],
    });
  });

  test('is still prepared with whoever comes when the first of them is deleted, and undone as before', async () => {
    const { kith, mara, id } = await planned();
    const [ana, li] = [await save(kith, 'Ana Ruiz'), await save(kith, 'Li Wei')];
    await editMeeting(kith, id, { personIds: [mara, ana, li] });
    await deletePerson(kith, ana);
    const { actionId } = await deletePerson(kith, mara);
    expect(await preparing(kith, id)).toMatchObject({ personId: li, state: 'open' });
    expect((await loadRoster(kith.db)).find((row) => row.id === li)).toMatchObject({
      next: '2026-11-23',
    });
    await undo(kith, actionId);
    expect(await preparing(kith, id)).toMatchObject({ personId: mara, state: 'open' });
    await deleteMany(kith, [mara, li]);
    expect((await preparing(kith, id))?._del).toBeDefined();
  });

  test('is still prepared with whoever comes when the first of them is erased', async () => {
    const { kith, mara, id } = await planned();
    const ana = await save(kith, 'Ana Ruiz');
    await editMeeting(kith, id, { personIds: [mara, ana] });
    await erasePerson(kith, mara);
    expect(await preparing(kith, id)).toMatchObject({ personId: ana, state: 'open' });
    expect(await loadRoster(kith.db)).toMatchObject([{ id: ana, next: '2026-11-23' }]);
    expect(JSON.stringify(await kith.db.reminders.toArray())).not.toContain(mara);
  });

  test('held with several after one was deleted is told of the others', async () => {
    const { kith, mara, id } = await planned();
    const ana = await save(kith, 'Ana Ruiz');
    await editMeeting(kith, id, { personIds: [mara, ana] });
    await deletePerson(kith, mara);
    await holdMeeting(kith, id, { text: '', outcome: null });
    expect((await personView(kith, ana))?.interactions).toMatchObject([{ personIds: [ana] }]);
    await restorePerson(kith, mara);
    expect((await personView(kith, mara))?.meetings).toMatchObject([{ state: 'held' }]);
  });

  test('that two entries of one person both have is one once they are put together, and undone two', async () => {
    const { kith, mara, id } = await planned();
    const again = await save(kith, 'Mara O.');
    await planMeeting(kith, aMeetingInput({ personIds: [again] }));
    await editMeeting(kith, id, { place: '' });
    const { id: stays, actionId } = await mergePeople(kith, mara, again);
    const view = await personView(kith, stays);
    expect(view?.meetings).toHaveLength(1);
    expect(view?.reminders).toHaveLength(1);
    await undo(kith, actionId);
    expect((await personView(kith, mara))?.meetings).toMatchObject([{ personIds: [mara] }]);
    expect((await personView(kith, again))?.meetings).toMatchObject([{ personIds: [again] }]);
  });

  test('shared with an erased person goes on without a trace of them', async () => {
    const { kith, mara, id } = await planned({ note: 'SECRET' });
    const ana = await save(kith, 'Ana Ruiz');
    const shared = await planMeeting(
      kith,
      aMeetingInput({ personIds: [ana, mara], title: 'Lunch' }),
    );
    await editMeeting(kith, shared.id, { personIds: [ana] });
    await editMeeting(kith, shared.id, { personIds: [mara, ana] });
    await erasePerson(kith, mara);
    const rows = JSON.stringify(await Promise.all(kith.db.tables.map((table) => table.toArray())));
    for (const trace of [mara, id, 'SECRET', 'Okafor']) expect(rows).not.toContain(trace);
    expect(await kith.db.meetings.get(shared.id)).toMatchObject({
      title: 'Lunch',
      personIds: [ana],
    });
  });
});
