/** The verbs about drafts: begin, write, throw away, mark sent; and which there are. */
import type { Change } from '../db/change';
import { checklistFor } from '../domain/checklist';
import type { Draft } from '../domain/draft';
import { cleanDraft, type DraftInput } from '../domain/draft-input';
import { ChangedElsewhereError } from '../domain/errors';
import { newId } from '../domain/ids';
import { isoTime } from '../domain/iso-time';
import type { Person } from '../domain/person';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { movePerson } from './moves';
import { readPreferences } from './preferences';
import { templateById } from './templates';
import { literal } from './templates/literal';

/** What a draft begins with. */
export interface DraftStart {
  personId: string;
  purpose: Draft['purpose'];
  channel: Draft['channel'];
  /** `kith:…` or an own template's id; null to begin with an empty page. */
  templateId: string | null;
  /** Words to begin with in place of a template's: then it is always a draft of its own. */
  words?: { subject: string; text: string };
}

/** A draft with whom it is for. */
export interface DraftItem {
  draft: Draft;
  person: Person;
}

/**
 * Begins a draft with the template's text, and with the goal of the user's profile where it is one of its
 * answers. Whoever was only saved is being written to from now on. Where another page has begun one to them
 * for the same purpose a moment before, it is that one.
 *
 * @throws {RowGoneError} when the person is gone; {InvalidInputError} for a purpose or channel nobody knows.
 */
export async function openDraft(
  kith: Kith,
  { personId, purpose, channel, templateId, words }: DraftStart,
): Promise<{ id: string; actionId: Stamp }> {
  const [template, { profile }] = await Promise.all([
    templateId === null ? null : templateById(kith, templateId),
    readPreferences(kith),
  ]);
  const values: DraftInput = {
    purpose,
    channel,
    templateId: template?.id ?? null,
    subject: words ? literal(words.subject) : (template?.subject ?? ''),
    text: words ? literal(words.text) : (template?.text ?? ''),
    why: '',
    goal: checklistFor(purpose).goal === 'myGoal' ? (profile.goal ?? '') : '',
    ask: '',
  };
  const { actionId, result } = await act(kith, 'openDraft', async (change) => {
    const { status, confidential } = await change.living('people', personId);
    const theirs = await change.about('drafts', personId);
    const begun = words
      ? undefined
      : theirs.find((one) => isWaiting(one) && one.purpose === purpose);
    if (begun) return begun.id;
    const id = newId(kith.now().epochMilliseconds);
    await change.insert('drafts', id, {
      ...values,
      ...cleanDraft(values),
      personId,
      state: 'open',
      editedAt: isoTime(kith.now()),
      sentAt: null,
      interactionId: null,
      confidential,
    });
    if (status === 'saved') await movePerson(change, kith, personId, 'drafting');
    return id;
  });
  return { id: result, actionId };
}

/**
 * A draft that can still be written in, within an action.
 *
 * @throws {RowGoneError} when it is gone; {ChangedElsewhereError} when another page has sent it: what went out stays as it was.
 */
export async function unsentDraft(change: Change, id: string): Promise<Draft> {
  const draft = await change.living('drafts', id);
  if (draft.state !== 'open') throw new ChangedElsewhereError('state');
  return draft;
}

/**
 * Keeps what was written so far.
 *
 * @throws {InvalidInputError} for more than is kept; what {@link unsentDraft} throws.
 */
export async function writeDraft(
  kith: Kith,
  id: string,
  patch: Partial<DraftInput>,
): Promise<{ actionId: Stamp }> {
  const clean = cleanDraft(patch);
  const { actionId } = await act(kith, 'writeDraft', async (change) => {
    await unsentDraft(change, id);
    await change.patch('drafts', id, { ...clean, editedAt: isoTime(kith.now()) });
  });
  return { actionId };
}

/** Throws a draft away; undo brings it back. @throws what {@link unsentDraft} throws. */
export async function discardDraft(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'discardDraft', async (change) => {
    await unsentDraft(change, id);
    await change.remove('drafts', id);
  });
  return { actionId };
}

/** A draft; null when it is gone. */
export async function draftById({ db }: Kith, id: string): Promise<Draft | null> {
  const draft = await db.drafts.get(id);
  return draft && draft._del === undefined ? draft : null;
}

/** The draft that was begun to a person for a purpose and not sent, the latest one; null for none. */
export async function openDraftTo(
  { db }: Kith,
  personId: string,
  purpose?: Draft['purpose'],
): Promise<Draft | null> {
  const theirs = await db.drafts.where('personId').equals(personId).sortBy('editedAt');
  const fits = (one: Draft) => purpose === undefined || one.purpose === purpose;
  return theirs.findLast((one) => isWaiting(one) && fits(one)) ?? null;
}

const isWaiting = ({ state, _del }: Draft) => state === 'open' && _del === undefined;

/** The drafts that wait to be sent, the latest written in first. */
export async function draftsWaiting(kith: Kith): Promise<DraftItem[]> {
  const open = await kith.db.drafts.where('state').equals('open').reverse().sortBy('editedAt');
  return withPeople(kith, open);
}

/** What was sent, the latest first. */
export async function sentDrafts(kith: Kith, most: number): Promise<DraftItem[]> {
  const sent = await kith.db.drafts
    .where('sentAt')
    .above('')
    .reverse()
    .filter(({ state, _del }) => state === 'sent' && _del === undefined)
    .limit(most)
    .toArray();
  return withPeople(kith, sent);
}

/** How many connection notes were sent since the first of the month where the user is. */
export async function notesThisMonth({ db, now, zone }: Kith): Promise<number> {
  const first = now().toZonedDateTimeISO(zone()).with({ day: 1 }).startOfDay().toInstant();
  return db.drafts
    .where('sentAt')
    .aboveOrEqual(isoTime(first))
    .filter(
      ({ state, channel, _del }) =>
        state === 'sent' && channel === 'connection-note' && _del === undefined,
    )
    .count();
}

async function withPeople({ db }: Kith, drafts: readonly Draft[]): Promise<DraftItem[]> {
  const people = await db.people.bulkGet(drafts.map(({ personId }) => personId));
  return drafts.flatMap((draft, at) => {
    const person = people[at];
    const isThere = draft._del === undefined && person && person._del === undefined;
    return isThere ? [{ draft, person }] : [];
  });
}
