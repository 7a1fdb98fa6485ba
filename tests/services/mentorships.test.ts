import { describe, expect, test } from 'vitest';
import { ChangedElsewhereError, ForbiddenMoveError } from '../../utils/domain/errors';
import type { Stage } from '../../utils/domain/items/mentorship';
import { touchId } from '../../utils/domain/touch';
import { agreementsOf, styleOf } from '../../utils/services/agreements';
import { addItem, editItem } from '../../utils/services/items';
import { planMeeting } from '../../utils/services/meetings';
import {
  allMentorships,
  mentorshipsWith,
  mentorshipView,
} from '../../utils/services/mentorship-view';
import {
  closeMentorship,
  editMentorship,
  moveStage,
  startMentorship,
} from '../../utils/services/mentorships';
import { deletePerson, savePerson } from '../../utils/services/people';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aMeetingInput, TODAY } from '../support/builders';

async function withMara(relationships: string[] = []) {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor', relationships } }));
  return { kith, personId: id };
}

async function begun(stage: Stage = 'active') {
  const { kith, personId } = await withMara();
  const { id, actionId } = await startMentorship(kith, { personId, role: 'mentee', stage });
  return { kith, personId, id, actionId };
}

const person = async (kith: Awaited<ReturnType<typeof aKith>>, id: string) => {
  const row = await kith.db.people.get(id);
  return { relationships: row?.relationships, keepInTouch: row?.keepInTouch ?? null };
};

const closing = (words: Partial<Parameters<typeof closeMentorship>[2]['words']> = {}) => ({
  summary: 'A year of drills.',
  atEnd: 'I lead the night shift.',
  supportReceived: ['coaching' as const],
  next: 'I teach the newcomers.',
  confidential: false,
  closedOn: null,
  ...words,
});

describe('beginning', () => {
  test('makes the person a mentor, says since when, and asks to keep in touch, as one action', async () => {
    const { kith, personId, id, actionId } = await begun();
    expect(await mentorshipView(kith, id)).toMatchObject({
      mentorship: { stage: 'active', startedOn: TODAY, closedOn: null },
      person: { relationships: ['mentor'] },
    });
    expect(await kith.db.reminders.get(touchId(personId))).toMatchObject({ cadence: 30 });
    await undo(kith, actionId);
    expect(await mentorshipView(kith, id)).toBeNull();
    expect(await person(kith, personId)).toMatchObject({ relationships: [] });
    expect(await kith.db.reminders.where('_due').above('').count()).toBe(0);
  });

  test('only thought of, makes them somebody I hope to learn from', async () => {
    const { kith, personId, id } = await begun('exploring');
    expect(await person(kith, personId)).toMatchObject({ relationships: ['hoped-mentor'] });
    await moveStage(kith, id, 'active');
    expect(await person(kith, personId)).toMatchObject({ relationships: ['mentor'] });
  });

  test('taken back, leaves what was said of the person before', async () => {
    const { kith, personId } = await withMara(['mentor']);
    const { actionId } = await startMentorship(kith, { personId, role: 'mentee', stage: 'active' });
    await undo(kith, actionId);
    expect(await person(kith, personId)).toMatchObject({ relationships: ['mentor'] });
  });

  test('of both roles with one person, each stands for itself', async () => {
    const { kith, personId } = await begun();
    await startMentorship(kith, { personId, role: 'mentor', stage: 'active' });
    expect(await mentorshipsWith(kith, personId)).toHaveLength(2);
    expect(await person(kith, personId)).toMatchObject({ relationships: ['mentor', 'mentee'] });
  });
});

describe('moving on', () => {
  test('goes only where the rules lead, and only from where it was seen', async () => {
    const { kith, id } = await begun('exploring');
    await expect(moveStage(kith, id, 'paused')).rejects.toThrow(ForbiddenMoveError);
    await expect(moveStage(kith, id, 'active', 'proposed')).rejects.toThrow(ChangedElsewhereError);
    expect((await mentorshipView(kith, id))?.mentorship.stage).toBe('exploring');
  });

  test('can be taken back with its day', async () => {
    const { kith, id, personId } = await begun('proposed');
    const { actionId } = await moveStage(kith, id, 'active', 'proposed');
    await undo(kith, actionId);
    expect((await mentorshipView(kith, id))?.mentorship).toMatchObject({
      stage: 'proposed',
      startedOn: null,
    });
    expect(await person(kith, personId)).toMatchObject({ relationships: ['hoped-mentor'] });
  });
});

test('a role corrected corrects what they are to me', async () => {
  const { kith, personId, id } = await begun();
  await editMentorship(kith, id, { role: 'mentor' });
  expect(await person(kith, personId)).toMatchObject({ relationships: ['mentee'] });
});

describe('closing', () => {
  test('keeps the words, ends the tie and asks as often as I said from now on', async () => {
    const { kith, personId, id } = await begun('closing');
    const { actionId } = await closeMentorship(kith, id, { words: closing(), everyDays: 180 });
    expect((await mentorshipView(kith, id))?.mentorship).toMatchObject({
      stage: 'closed',
      closedOn: TODAY,
      atEnd: 'I lead the night shift.',
      supportReceived: ['coaching'],
    });
    expect(await person(kith, personId)).toEqual({ relationships: [], keepInTouch: 180 });
    expect(await kith.db.reminders.get(touchId(personId))).toMatchObject({ cadence: 180 });
    await undo(kith, actionId);
    expect((await mentorshipView(kith, id))?.mentorship).toMatchObject({
      stage: 'closing',
      summary: '',
      closedOn: null,
    });
    expect(await person(kith, personId)).toEqual({ relationships: ['mentor'], keepInTouch: null });
  });

  test('to rest leaves nothing that asks', async () => {
    const { kith, id } = await begun();
    await closeMentorship(kith, id, { words: closing(), everyDays: 0 });
    expect(await kith.db.reminders.where('_due').above('').count()).toBe(0);
  });

  test('on a day that is no day closes nothing', async () => {
    const { kith, id } = await begun();
    const words = closing({ closedOn: '2026-02-30' });
    await expect(closeMentorship(kith, id, { words, everyDays: 90 })).rejects.toThrow('closedOn');
    expect((await mentorshipView(kith, id))?.mentorship.stage).toBe('active');
  });
});

test('the list tells of each the next meeting, and nobody who was deleted', async () => {
  const { kith, personId, id } = await begun();
  await planMeeting(kith, aMeetingInput({ personIds: [personId], on: '2026-12-08' }));
  await planMeeting(kith, aMeetingInput({ personIds: [personId], on: '2026-11-24' }));
  const [item] = await allMentorships(kith);
  expect(item).toMatchObject({ mentorship: { id }, next: { on: '2026-11-24' } });
  await deletePerson(kith, personId);
  expect(await allMentorships(kith)).toEqual([]);
});

describe('what was agreed on', () => {
  const agreed = async () => {
    const { kith, personId, id } = await begun();
    const agree = (style: string) =>
      addItem(kith, 'agreements', { mentorshipId: id, personId, on: TODAY, style });
    return { kith, personId, id, agree };
  };

  test('is a version each time, the latest first', async () => {
    const { kith, id, agree } = await agreed();
    await agree('Short e-mails');
    kith.moveTo('2026-12-21T12:00:00Z');
    await agree('Calls on Fridays');
    const styles = (await agreementsOf(kith, id)).map(({ style }) => style);
    expect(styles).toEqual(['Calls on Fridays', 'Short e-mails']);
  });

  test('says how they like to hear from me, until it is taken back', async () => {
    const { kith, personId, id, agree } = await agreed();
    expect(await styleOf(kith, personId)).toBeNull();
    await agree('Short e-mails');
    expect(await styleOf(kith, personId)).toEqual({ name: 'Mara Okafor', words: 'Short e-mails' });
    const [latest] = await agreementsOf(kith, id);
    await editItem(kith, 'agreements', latest?.id ?? '', { style: '' });
    expect(await styleOf(kith, personId)).toBeNull();
  });
});
