import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../utils/domain/errors';
import type { MeetingInput } from '../../utils/domain/meeting-input';
import { settleAction } from '../../utils/services/action-items';
import { agendaText, writeAgenda } from '../../utils/services/agenda-letter';
import { draftById } from '../../utils/services/drafts';
import { addItem, editItem } from '../../utils/services/items';
import { meetingsOf, meetingView } from '../../utils/services/meeting-view';
import { meetingTitle } from '../../utils/services/meeting-words';
import {
  cancelMeeting,
  editMeeting,
  holdMeeting,
  planMeeting,
  startMeeting,
  writeMeeting,
} from '../../utils/services/meetings';
import { savePerson } from '../../utils/services/people';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aMeetingInput } from '../support/builders';

async function planned(changes: Partial<MeetingInput> = {}) {
  const kith = await aKith();
  const { id: mara } = await savePerson(kith, aDraft());
  const { id } = await planMeeting(kith, aMeetingInput({ personIds: [mara], ...changes }));
  const view = async () => {
    const found = await meetingView(kith, id);
    if (!found) throw new Error('The meeting is gone.');
    return found;
  };
  return { kith, mara, id, view };
}

describe('holding a meeting', () => {
  test('keeps its notes and when it began, and tells of it at that time', async () => {
    const { kith, id, view } = await planned();
    kith.moveTo('2026-11-24T14:41:00Z');
    await startMeeting(kith, id);
    const { actionId } = await writeMeeting(kith, id, 'Nights first.\nThen the exam.');
    expect((await view()).meeting).toMatchObject({
      startedAt: '2026-11-24T14:41:00.000Z',
      notes: 'Nights first.\nThen the exam.',
    });
    await undo(kith, actionId);
    expect((await view()).meeting.notes ?? '').toBe('');
    const held = await holdMeeting(kith, id, { text: 'Nights', outcome: null });
    expect(await kith.db.interactions.get(held.id)).toMatchObject({
      at: '2026-11-24T14:41:00.000Z',
    });
  });

  test('refuses more notes than are kept, and to begin what is over', async () => {
    const { kith, id } = await planned();
    await expect(writeMeeting(kith, id, 'x'.repeat(20_001))).rejects.toThrow(
      new InvalidInputError('notes'),
    );
    await cancelMeeting(kith, id);
    await expect(startMeeting(kith, id)).rejects.toThrow();
  });

  test('keeps what it is for when it is changed, and refuses what there is not', async () => {
    const { kith, id, view } = await planned({ activity: 'mock-interview', mentorshipId: 'm' });
    await editMeeting(kith, id, { minutes: 60 });
    const { meeting } = await view();
    expect(meeting).toMatchObject({ activity: 'mock-interview', mentorshipId: 'm', minutes: 60 });
    expect(meetingTitle(meeting, 'Mara')).toBe('Mock interview with Mara');
    await expect(editMeeting(kith, id, { activity: 'dancing' as never })).rejects.toThrow(
      new InvalidInputError('activity'),
    );
  });
});

test('a meeting shows what was agreed before, what it brings, and what comes next', async () => {
  const { kith, mara, id, view } = await planned();
  const agree = (text: string, meetingId: string | null = null) =>
    addItem(kith, 'actionItems', { personId: mara, text, meetingId });
  const old = await agree('Long done');
  await settleAction(kith, old.id, 'done');
  kith.moveTo('2026-11-24T16:00:00Z');
  await holdMeeting(kith, id, { text: 'Nights', outcome: null });
  const done = await agree('Done since');
  await settleAction(kith, done.id, 'done');
  await agree('Still open', id);
  const next = await planMeeting(kith, aMeetingInput({ personIds: [mara], on: '2026-12-08' }));
  await agree('In this one', next.id);
  await addItem(kith, 'advice', { personId: mara, text: 'Shadow a shift', meetingId: next.id });
  const other = await savePerson(kith, aDraft({ values: { name: 'Li Wei' } }));
  await addItem(kith, 'introductions', { personIds: [mara, other.id], meetingId: next.id });
  const now = await meetingView(kith, next.id);
  expect(now?.actions.map(({ text }) => text)).toEqual(['Still open', 'Done since']);
  expect(now?.captured.map(({ table }) => table).sort()).toEqual([
    'actionItems',
    'advice',
    'introductions',
  ]);
  expect((await view()).next?.id).toBe(next.id);
});

test('an agenda becomes a letter without what is confidential, covered or somebody else’s', async () => {
  const { kith, mara, id, view } = await planned();
  const point = (part: 'progress' | 'questions', text: string, more = {}) =>
    addItem(kith, 'agenda', { personId: mara, meetingId: id, part, text, ...more });
  await point('progress', 'Passed {{ the exam }}');
  await point('questions', 'Which ward next?');
  await point('questions', 'My pay', { confidential: true });
  const said = await point('questions', 'Already said');
  await editItem(kith, 'agenda', said.id, { covered: true });
  await addItem(kith, 'actionItems', { personId: mara, text: 'Ask Li', owner: 'them' });
  await addItem(kith, 'actionItems', { personId: mara, text: 'Secret step', confidential: true });
  const now = await view();
  const [to] = now.people;
  if (!to) throw new Error('Nobody is there.');
  const text = agendaText(now, to, 'Tuesday, 14:30');
  expect(text).toContain('our meeting (Tuesday, 14:30)');
  expect(text).toContain('Progress:\n– Passed {{ the exam }}');
  expect(text).toContain('Questions:\n– Which ward next?\n\n');
  expect(text).toContain('From last time:\n– Ask Li (you)');
  expect(text).not.toMatch(/My pay|Already said|Secret step/u);
  const { id: draft } = await writeAgenda(kith, now, to, 'Tuesday, 14:30');
  const written = await draftById(kith, draft);
  expect(written).toMatchObject({ personId: mara, subject: 'For our meeting' });
  expect(written?.text).toContain('{{ "{" }}{ the exam');
});

test('a mentorship’s meetings are its own and those of no other, without what was called off', async () => {
  const { kith, mara, id } = await planned({ mentorshipId: 'this' });
  const plan = (changes: Partial<MeetingInput>) =>
    planMeeting(kith, aMeetingInput({ personIds: [mara], ...changes }));
  const plain = await plan({ on: '2026-11-30' });
  await plan({ mentorshipId: 'other' });
  await cancelMeeting(kith, (await plan({})).id);
  const found = await meetingsOf(kith, { id: 'this', personId: mara });
  expect(found.map((one) => one.id)).toEqual([id, plain.id]);
});
