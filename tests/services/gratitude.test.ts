/** Notes of thanks: what saying one settles, and that one undo takes all of it back. */
import { describe, expect, test } from 'vitest';
import type { ItemInput, ItemTable } from '../../utils/domain/items/items';
import { erasePerson } from '../../utils/services/erase';
import { keepNote, type NoteInput, sayThanks } from '../../utils/services/gratitude';
import { logInteraction } from '../../utils/services/interactions';
import { addItem } from '../../utils/services/items';
import { noteStart } from '../../utils/services/note-start';
import { updatesTo } from '../../utils/services/owed';
import { savePerson } from '../../utils/services/people';
import { dismissedPrompts, dismissPrompt } from '../../utils/services/prompts';
import { addReminder } from '../../utils/services/reminders';
import { markThanked, markTold } from '../../utils/services/thanks';
import { thanksView, thanksWith } from '../../utils/services/thanks-view';
import { undo } from '../../utils/services/undo';
import {
  aDraft,
  aKith,
  anInteractionInput,
  aReminderInput,
  type TestKith,
  TODAY,
} from '../support/builders';

async function withPeople() {
  const kith = await aKith();
  const save = async (name: string, confidential = false) => {
    const { id } = await savePerson(kith, aDraft({ values: { name, confidential } }));
    return id;
  };
  return { kith, ana: await save('Ana Ruiz'), ben: await save('Ben Osei'), save };
}

const add = async <T extends ItemTable>(kith: TestKith, table: T, values: Partial<ItemInput<T>>) =>
  (await addItem(kith, table, values)).id;

const aNote = (personId: string, changes: Partial<NoteInput> = {}): NoteInput => ({
  personId,
  kind: 'thanks',
  occasion: 'favour',
  what: 'the two hours on a Saturday',
  impact: 'I got the interview',
  text: 'Hi Ana, thank you.',
  channel: 'email',
  aboutIds: [],
  confidential: false,
  ...changes,
});

const owedIn = async (kith: TestKith) =>
  (await thanksView(kith)).owed.map(({ owed }) => owed.row.id);

describe('saying thanks', () => {
  test('logs it, marks all it is about, ends what reminded of it, and is taken back in one step', async () => {
    const { kith, ana, ben } = await withPeople();
    const favour = await add(kith, 'favours', { personId: ana, kind: 'time', on: TODAY });
    const introduction = await add(kith, 'introductions', {
      personIds: [ana, ben],
      introducerId: ana,
      state: 'made',
      madeOn: TODAY,
    });
    const coffee = await logInteraction(
      kith,
      anInteractionInput({
        personIds: [ana],
        kind: 'coffee',
        direction: 'both',
        at: `${TODAY}T09:00:00.000Z`,
      }),
    );
    const reminder = await addReminder(kith, ana, aReminderInput({ kind: 'thank-you' }));
    const about = [favour, introduction, coffee.id];
    expect(new Set(await owedIn(kith))).toEqual(new Set(about));

    const said = await sayThanks(kith, aNote(ana, { aboutIds: about }), null);

    const note = await kith.db.gratitude.get(said.id);
    expect(note).toMatchObject({ state: 'said', saidOn: TODAY, aboutIds: about });
    expect(await kith.db.interactions.get(note?.interactionId ?? '')).toMatchObject({
      kind: 'email',
      direction: 'from-me',
      text: 'Hi Ana, thank you.',
    });
    expect(await kith.db.favours.get(favour)).toMatchObject({
      thanks: 'said',
      thankedOn: TODAY,
      impact: 'I got the interview',
    });
    expect(await kith.db.introductions.get(introduction)).toMatchObject({
      thanks: 'said',
      toldOn: null,
    });
    expect(await kith.db.reminders.get(reminder.id)).toMatchObject({ state: 'done' });
    expect(await owedIn(kith)).toEqual([]);

    await undo(kith, said.actionId);
    expect(new Set(await owedIn(kith))).toEqual(new Set(about));
    expect(await kith.db.favours.get(favour)).toMatchObject({ thanks: 'owed', impact: '' });
    expect((await thanksView(kith)).said).toEqual([]);
  });

  test('to one of several leaves the others owed', async () => {
    const { kith, ana, ben } = await withPeople();
    const { id } = await logInteraction(
      kith,
      anInteractionInput({
        personIds: [ana, ben],
        kind: 'meeting',
        direction: 'both',
        at: `${TODAY}T09:00:00.000Z`,
      }),
    );
    await sayThanks(kith, aNote(ana, { aboutIds: [id] }), null);
    const { owed } = await thanksView(kith);
    expect(owed.map(({ people }) => people.map(({ name }) => name))).toEqual([['Ben Osei']]);
  });

  test('face to face is no talk to give thanks for, and needs no letter', async () => {
    const { kith, ana } = await withPeople();
    const { id } = await sayThanks(kith, aNote(ana, { channel: 'in-person', text: '' }), null);
    expect(await owedIn(kith)).toEqual([]);
    const note = await kith.db.gratitude.get(id);
    expect(await kith.db.interactions.get(note?.interactionId ?? '')).toMatchObject({
      kind: 'meeting',
      text: 'the two hours on a Saturday\n\nI got the interview',
    });
  });

  test('in confidence keeps its log and what it changed between two', async () => {
    const { kith, ana } = await withPeople();
    const favour = await add(kith, 'favours', { personId: ana, on: TODAY });
    const about = { aboutIds: [favour], confidential: true };
    const { id } = await sayThanks(kith, aNote(ana, about), null);
    const note = await kith.db.gratitude.get(id);
    expect(await kith.db.interactions.get(note?.interactionId ?? '')).toMatchObject({
      confidential: true,
    });
    expect(await kith.db.favours.get(favour)).toMatchObject({ thanks: 'said', impact: '' });
  });

  test('goes on from a note that was begun, and says so where another page has said it', async () => {
    const { kith, ana } = await withPeople();
    const begun = await keepNote(kith, aNote(ana, { text: '' }), null);
    await keepNote(kith, aNote(ana, { impact: 'I knew what to say' }), begun.id);
    expect((await thanksView(kith)).begun).toMatchObject([
      { note: { id: begun.id, impact: 'I knew what to say' }, person: { id: ana } },
    ]);
    const said = await sayThanks(kith, aNote(ana), begun.id);
    expect(said.id).toBe(begun.id);
    await expect(sayThanks(kith, aNote(ana), begun.id)).rejects.toThrow();
    expect(await kith.db.gratitude.count()).toBe(1);
  });
});

describe('what came of it', () => {
  test('is worth a line to who helped, until they are told', async () => {
    const { kith, ana, ben } = await withPeople();
    const outcome = { outcome: 'They took me on', outcomeOn: TODAY };
    const advice = await add(kith, 'advice', { personId: ana, text: 'Ask them', ...outcome });
    const favour = await add(kith, 'favours', {
      personId: ana,
      thanks: 'said',
      thankedOn: '2026-06-01',
      ...outcome,
    });
    const introduction = await add(kith, 'introductions', {
      personIds: [ana, ben],
      introducerId: ana,
      state: 'met',
      thanks: 'said',
      ...outcome,
    });
    const due = async () => (await updatesTo(kith, ana)).map(({ row }) => row.id);
    expect(new Set(await due())).toEqual(new Set([advice, favour, introduction]));
    expect(await updatesTo(kith, ben)).toEqual([]);

    const { actionId } = await markTold(kith, { for: 'favour', row: { id: favour } });
    expect(new Set(await due())).toEqual(new Set([advice, introduction]));
    await undo(kith, actionId);
    const update = aNote(ana, {
      kind: 'impact-update',
      aboutIds: [advice, favour, introduction],
    });
    await sayThanks(kith, update, null);
    expect(await due()).toEqual([]);
    expect(await kith.db.advice.get(advice)).toMatchObject({ toldOn: TODAY });
    expect(await kith.db.introductions.get(introduction)).toMatchObject({ toldOn: TODAY });
  });

  test('is told by the thanks where those are still owed, and was told where they came later', async () => {
    const { kith, ana } = await withPeople();
    const outcome = { outcome: 'They took me on', outcomeOn: '2026-06-01' };
    await add(kith, 'favours', { personId: ana, on: '2026-05-01', ...outcome });
    await add(kith, 'favours', { personId: ana, thanks: 'said', thankedOn: TODAY, ...outcome });
    expect(await updatesTo(kith, ana)).toEqual([]);
  });
});

describe('a note begins', () => {
  test('with what is known of the favour, and of who else they are owed for', async () => {
    const { kith, ana, ben } = await withPeople();
    const introduction = await add(kith, 'introductions', {
      personIds: [ana, ben],
      introducerId: ana,
      state: 'met',
      madeOn: TODAY,
      outcome: 'we talk every week',
    });
    const favour = await add(kith, 'favours', { personId: ana, kind: 'time', on: TODAY });
    const start = await noteStart(kith, {
      personId: ana,
      occasion: 'introduction',
      about: introduction,
    });
    expect(start).toMatchObject({
      kind: 'thanks',
      what: 'introducing me to Ben Osei',
      impact: 'we talk every week',
      aboutIds: [introduction],
    });
    expect(new Set(start?.choices.map(({ row }) => row.id))).toEqual(
      new Set([introduction, favour]),
    );
    const all = await noteStart(kith, { personId: ana, occasion: 'other', about: null });
    expect(new Set(all?.aboutIds)).toEqual(new Set([introduction, favour]));
  });

  test('with nothing that is between two, nor the name of somebody who is', async () => {
    const { kith, ana, save } = await withPeople();
    const secret = await save('SECRET-PERSON');
    await kith.db.people.update(secret, { confidential: true });
    const made = { introducerId: ana, state: 'made', madeOn: TODAY } as const;
    const open = await add(kith, 'introductions', { ...made, personIds: [ana, secret] });
    const favour = await add(kith, 'favours', {
      personId: ana,
      on: TODAY,
      to: 'SECRET-1',
      impact: 'SECRET-2',
      confidential: true,
    });
    const named = await noteStart(kith, { personId: ana, occasion: 'introduction', about: open });
    expect(named).toMatchObject({ what: 'the introduction' });
    const kept = await noteStart(kith, { personId: ana, occasion: 'favour', about: favour });
    expect(kept).toMatchObject({ what: '', impact: '', confidential: true });
  });

  test('as an update where what it is about has been thanked for', async () => {
    const { kith, ana } = await withPeople();
    const advice = await add(kith, 'advice', {
      personId: ana,
      text: 'Ask them',
      topic: 'night shifts',
      outcome: 'I sleep again',
    });
    expect(
      await noteStart(kith, { personId: ana, occasion: 'advice', about: advice }),
    ).toMatchObject({
      kind: 'impact-update',
      what: 'your advice on night shifts',
      impact: 'I sleep again',
    });
  });
});

test('thanks can be settled without a note, each in its own way, and come back with undo', async () => {
  const { kith, ana } = await withPeople();
  const favour = await add(kith, 'favours', { personId: ana, on: TODAY });
  const mentorship = await add(kith, 'mentorships', {
    personId: ana,
    stage: 'closed',
    closedOn: TODAY,
  });
  for (const owed of [
    { for: 'favour', row: { id: favour } },
    { for: 'ending', row: { id: mentorship } },
  ] as const) {
    const { actionId } = await markThanked(kith, owed, 'not-needed');
    expect(await owedIn(kith)).not.toContain(owed.row.id);
    await undo(kith, actionId);
    expect(await owedIn(kith)).toContain(owed.row.id);
  }
});

test('a prompt that is dismissed stays away, comes back with undo, and goes with an erased person', async () => {
  const { kith, ana } = await withPeople();
  const mentorship = await add(kith, 'mentorships', { personId: ana, stage: 'closed' });
  await markThanked(kith, { for: 'ending', row: { id: mentorship } });
  const { actionId } = await dismissPrompt(kith, 'gentle-line');
  await undo(kith, actionId);
  expect([...(await dismissedPrompts(kith))]).toEqual([`thanks:${mentorship}`]);
  await dismissPrompt(kith, 'gentle-line');
  await erasePerson(kith, ana);
  expect([...(await dismissedPrompts(kith))]).toEqual(['gentle-line']);
  const rows = await Promise.all([kith.db.preferences.toArray(), kith.db.history.toArray()]);
  expect(JSON.stringify(rows)).not.toContain(mentorship);
});

test('what there is with one person is theirs alone, begun notes first', async () => {
  const { kith, ana, ben } = await withPeople();
  await sayThanks(kith, aNote(ana), null);
  await sayThanks(kith, aNote(ben), null);
  await keepNote(kith, aNote(ana), null);
  const { notes } = await thanksWith(kith, ana);
  expect(notes.map(({ state, personId }) => [state, personId])).toEqual([
    ['open', ana],
    ['said', ana],
  ]);
});
