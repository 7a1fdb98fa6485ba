/** A letter from beginning to sent: what it begins with, what sending does, and what is taken back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { ChangedElsewhereError, InvalidInputError, RowGoneError } from '../../utils/domain/errors';
import {
  type DraftStart,
  discardDraft,
  draftById,
  draftsWaiting,
  notesThisMonth,
  openDraft,
  openDraftTo,
  sentDrafts,
  writeDraft,
} from '../../utils/services/drafts';
import { logInteraction } from '../../utils/services/interactions';
import { markSent } from '../../utils/services/mark-sent';
import { deletePerson, savePerson, updatePerson } from '../../utils/services/people';
import { changePreferences } from '../../utils/services/preferences';
import { addReminder } from '../../utils/services/reminders';
import { addTemplate } from '../../utils/services/templates';
import { undo } from '../../utils/services/undo';
import {
  aDraft,
  aKith,
  anInteractionInput,
  aReminderInput,
  type TestKith,
} from '../support/builders';

let kith: TestKith;
let personId: string;
beforeEach(async () => {
  kith = await aKith();
  personId = (await savePerson(kith, aDraft())).id;
});

const SENT = { subject: 'One question', text: 'Hi Mara', follow: null };
const begin = (changes: Partial<DraftStart> = {}) =>
  openDraft(kith, { personId, purpose: 'advice', channel: 'email', templateId: null, ...changes });
const status = async () => (await kith.db.people.get(personId))?.status;
/** Those that somebody set; keeping in touch follows from any contact. */
const openReminders = async () =>
  (await kith.db.reminders.where('_due').above('').toArray())
    .filter(({ kind }) => kind !== 'keep-in-touch')
    .map(({ kind, on }) => ({ kind, on }));

describe('a draft begins', () => {
  test('with the template’s text and my goal, and whoever was saved is being written to', async () => {
    await changePreferences(kith, { profile: { goal: 'work in a hospital' } });
    const { id, actionId } = await begin({ templateId: 'kith:advice/plain/short' });
    expect(await draftById(kith, id)).toMatchObject({
      templateId: 'kith:advice/plain/short',
      subject: 'One question',
      text: expect.stringContaining('{{ ask | verb }}'),
      goal: 'work in a hospital',
      why: '',
      state: 'open',
    });
    expect(await status()).toBe('drafting');
    await undo(kith, actionId);
    expect(await status()).toBe('saved');
    expect(await draftsWaiting(kith)).toEqual([]);
  });

  test('once for a person and purpose, also where two pages begin at the same time', async () => {
    const [one, other] = await Promise.all([begin(), begin({ channel: 'connection-note' })]);
    expect(other.id).toBe(one.id);
    expect(await draftsWaiting(kith)).toHaveLength(1);
    expect((await begin({ purpose: 'thank-you' })).id).not.toBe(one.id);
    await discardDraft(kith, one.id);
    expect((await begin()).id).not.toBe(one.id);
  });

  test('without my goal where the letter asks something else of that answer', async () => {
    await changePreferences(kith, { profile: { goal: 'work in a hospital' } });
    const { id } = await begin({ purpose: 'thank-you' });
    expect(await draftById(kith, id)).toMatchObject({ goal: '' });
  });

  test('with a template of one’s own, and empty where that is gone', async () => {
    const { id: templateId } = await addTemplate(kith, {
      ...{ name: 'Mine', purpose: 'advice', channel: 'email', tone: 'plain', length: 'short' },
      ...{ subject: '', text: 'My own words' },
    });
    const { id } = await begin({ templateId });
    expect(await draftById(kith, id)).toMatchObject({ text: 'My own words', templateId });
    await discardDraft(kith, id);
    const { id: other } = await begin({ templateId: 'kith:gone' });
    expect(await draftById(kith, other)).toMatchObject({ text: '', templateId: null });
  });

  test('to nobody who is gone', async () => {
    await deletePerson(kith, personId);
    await expect(begin()).rejects.toThrow(RowGoneError);
  });
});

describe('a draft', () => {
  test('is written in, found again by its purpose, and thrown away', async () => {
    const { id } = await begin();
    kith.moveTo('2026-11-21T13:00:00Z');
    await writeDraft(kith, id, { text: 'Hi {{ person.greeting }}', ask: 'call me' });
    expect(await openDraftTo(kith, personId, 'advice')).toMatchObject({ id, ask: 'call me' });
    expect(await openDraftTo(kith, personId, 'decline')).toBeNull();
    const { actionId } = await discardDraft(kith, id);
    expect(await openDraftTo(kith, personId)).toBeNull();
    await expect(writeDraft(kith, id, { text: 'x' })).rejects.toThrow(RowGoneError);
    await undo(kith, actionId);
    expect(await openDraftTo(kith, personId)).toMatchObject({
      editedAt: '2026-11-21T13:00:00.000Z',
    });
  });

  test('holds four pages and no more', async () => {
    const { id } = await begin();
    for (const [field, most] of Object.entries({ text: 20_000, subject: 500, why: 2_000 })) {
      await writeDraft(kith, id, { [field]: 'x'.repeat(most) });
      await expect(writeDraft(kith, id, { [field]: 'x'.repeat(most + 1) })).rejects.toThrow(
        new InvalidInputError(field),
      );
    }
  });

  test('waits with its person, the latest written in first, and not for who is gone', async () => {
    const { id: first } = await begin();
    const { id: other } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    kith.moveTo('2026-11-21T13:00:00Z');
    const { id: second } = await begin({ personId: other });
    expect((await draftsWaiting(kith)).map(({ draft }) => draft.id)).toEqual([second, first]);
    await deletePerson(kith, other);
    expect((await draftsWaiting(kith)).map(({ person }) => person.name)).toEqual(['Mara Okafor']);
  });
});

describe('"I sent it"', () => {
  test('logs the message, moves the person on and sets the follow-up, in one step that is taken back whole', async () => {
    const { id } = await begin();
    const follow = aReminderInput({ on: '2026-11-28' });
    const { actionId, interactionId, moved } = await markSent(kith, id, { ...SENT, follow });
    expect(moved).toEqual([{ personId, from: 'drafting', to: 'sent' }]);
    expect(await kith.db.interactions.get(interactionId)).toMatchObject({
      ...{ personIds: [personId], kind: 'email', direction: 'from-me', text: 'Hi Mara' },
      at: '2026-11-21T12:00:00.000Z',
    });
    expect(await draftById(kith, id)).toMatchObject({
      state: 'sent',
      text: 'Hi Mara',
      interactionId,
    });
    expect(await kith.db.people.get(personId)).toMatchObject({
      status: 'sent',
      turn: 'theirs',
      tries: 1,
    });
    expect(await openReminders()).toEqual([{ kind: 'follow-up', on: '2026-11-28' }]);
    await undo(kith, actionId);
    expect(await kith.db.people.get(personId)).toMatchObject({ status: 'drafting', turn: null });
    expect(await draftById(kith, id)).toMatchObject({ state: 'open', interactionId: null });
    expect(await openReminders()).toEqual([]);
  });

  test('is a message where it is no e-mail, and a secret where the person is one', async () => {
    await updatePerson(kith, personId, { confidential: true });
    const { id } = await begin({ channel: 'connection-note' });
    const { interactionId } = await markSent(kith, id, SENT);
    expect(await kith.db.interactions.get(interactionId)).toMatchObject({
      kind: 'message',
      confidential: true,
    });
  });

  test('of thanks marks what they are for, and ends the reminder to thank', async () => {
    const { id: talk } = await logInteraction(
      kith,
      anInteractionInput({ personIds: [personId], kind: 'coffee', direction: 'both' }),
    );
    await addReminder(kith, personId, aReminderInput({ kind: 'thank-you' }));
    await addReminder(kith, personId, aReminderInput({ kind: 'review' }));
    const { id } = await begin({ purpose: 'thank-you' });
    const { actionId } = await markSent(kith, id, SENT);
    expect(await kith.db.interactions.get(talk)).toMatchObject({ thanked: true });
    expect((await openReminders()).map(({ kind }) => kind)).not.toContain('thank-you');
    expect((await openReminders()).map(({ kind }) => kind)).toContain('review');
    await undo(kith, actionId);
    expect((await kith.db.interactions.get(talk))?.thanked).toBeFalsy();
    expect((await openReminders()).map(({ kind }) => kind)).toContain('thank-you');
  });

  test('of a follow-up ends the one that was due, not the one to come', async () => {
    await addReminder(kith, personId, aReminderInput());
    await addReminder(kith, personId, aReminderInput({ on: '2026-12-24' }));
    const { id } = await begin({ purpose: 'follow-up-once' });
    await markSent(kith, id, SENT);
    expect(await openReminders()).toEqual([{ kind: 'follow-up', on: '2026-12-24' }]);
  });

  test('leaves all as it was where the follow-up cannot be', async () => {
    const { id } = await begin();
    const follow = aReminderInput({ on: '2026-02-30' });
    await expect(markSent(kith, id, { ...SENT, follow })).rejects.toThrow(InvalidInputError);
    expect(await draftById(kith, id)).toMatchObject({ state: 'open' });
  });
});

test('what was sent is listed, the latest first', async () => {
  for (const at of ['2026-11-21T12:00:00Z', '2026-11-22T12:00:00Z', '2026-11-23T12:00:00Z']) {
    kith.moveTo(at);
    const { id } = await begin();
    await markSent(kith, id, { ...SENT, text: at });
  }
  const sent = await sentDrafts(kith, 2);
  expect(sent.map(({ draft }) => draft.text)).toEqual([
    '2026-11-23T12:00:00Z',
    '2026-11-22T12:00:00Z',
  ]);
});

test('connection notes are counted from the first of the month where the user is', async () => {
  const send = async (at: string, channel: DraftStart['channel']) => {
    kith.moveTo(at);
    await markSent(kith, (await begin({ channel })).id, SENT);
  };
  await send('2026-11-30T12:00:00Z', 'connection-note');
  await send('2026-11-30T16:00:00Z', 'connection-note');
  await send('2026-12-01T12:00:00Z', 'email');
  kith.moveTo('2026-12-01T13:00:00Z');
  expect(await notesThisMonth(kith)).toBe(0);
  kith.travelTo('Asia/Tokyo');
  expect(await notesThisMonth(kith)).toBe(1);
});

test('what another page has sent is not sent again, written over or thrown away', async () => {
  const { id } = await begin();
  await markSent(kith, id, SENT);
  for (const late of [
    markSent(kith, id, { ...SENT, text: 'Again' }),
    writeDraft(kith, id, { text: 'Late' }),
    discardDraft(kith, id),
  ])
    await expect(late).rejects.toThrow(ChangedElsewhereError);
  expect(await draftById(kith, id)).toMatchObject({ state: 'sent', text: 'Hi Mara' });
  expect(await kith.db.interactions.count()).toBe(1);
});
