/** Notes of thanks: kept for later, and said. Saying one settles all it thanks for. */
import type { Change } from '../db/change';
import { ChangedElsewhereError } from '../domain/errors';
import type { InteractionKind } from '../domain/interaction';
import { isoTime } from '../domain/iso-time';
import type { GratitudeNote } from '../domain/items/gratitude-note';
import type { ItemInput } from '../domain/items/items';
import type { ReminderKind } from '../domain/reminder';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import { keepInteraction, readyToLog } from './interactions';
import { addItem, cleanOf, editItem, keepItem, patchItem } from './items';
import type { Kith } from './kith';
import type { Moved } from './moves';

/** What the user decides of a note. */
export type NoteInput = Omit<ItemInput<'gratitude'>, 'state' | 'saidOn' | 'interactionId'>;

/** How what is said is logged; a card is a message on paper. */
const LOGGED_AS: Record<NonNullable<GratitudeNote['channel']>, InteractionKind> = {
  message: 'message',
  email: 'email',
  call: 'call',
  'in-person': 'meeting',
  card: 'message',
};

/**
 * Keeps a note to go on with later.
 *
 * @param id - of the note that was begun; null for a new one.
 * @throws {InvalidInputError} as `cleanItem`; {RowGoneError} when note or person is gone.
 */
export async function keepNote(
  kith: Kith,
  note: NoteInput,
  id: string | null,
): Promise<{ id: string; actionId: Stamp }> {
  if (id === null) return addItem(kith, 'gratitude', note);
  return { id, ...(await editItem(kith, 'gratitude', id, note)) };
}

/**
 * "I said it": logs the note, marks all it is about as thanked for or told, ends the reminder that asked for it.
 * One action, one undo.
 *
 * @param id - of the note that was begun; null for a new one.
 * @returns what it moved, for the words that say so.
 * @throws {InvalidInputError} as `cleanItem`; {RowGoneError} when note or person is gone; {ChangedElsewhereError} when it was said on another page.
 */
export async function sayThanks(
  kith: Kith,
  note: NoteInput,
  id: string | null,
): Promise<{ id: string; actionId: Stamp; moved: Moved[] }> {
  const clean = cleanOf('gratitude', note);
  const { actionId, result } = await act(kith, 'sayThanks', async (change) => {
    const kind = LOGGED_AS[clean.channel ?? 'message'];
    const text = clean.text || [clean.what, clean.impact].filter(Boolean).join('\n\n');
    const personIds = [clean.personId];
    const at = isoTime(kith.now());
    await endReminders(
      change,
      kith,
      clean.personId,
      clean.kind === 'thanks' ? 'thank-you' : 'send-update',
    );
    const logged = await keepInteraction(
      change,
      kith,
      readyToLog(kith, { personIds, kind, direction: 'from-me', at, text, outcome: null }, {}),
    );
    // Thanks said face to face are no talk to give thanks for.
    const { confidential } = clean;
    await change.patch('interactions', logged.id, { confidential, thanked: true });
    const said = await keepSaid(change, kith, { ...clean, interactionId: logged.id }, id);
    return { id: said, moved: logged.moved };
  });
  return { ...result, actionId };
}

/**
 * Keeps a note as said today, and settles what it is about. Part of an action that has logged it.
 *
 * @returns the note's id.
 */
export async function keepSaid(
  change: Change,
  kith: Kith,
  note: NoteInput & { interactionId: string },
  id: string | null,
): Promise<string> {
  const values = { ...note, state: 'said' as const, saidOn: todayOf(kith).toString() };
  await settleAbout(change, kith, values);
  if (id === null) return keepItem(change, kith, 'gratitude', cleanOf('gratitude', values));
  const begun = await change.living('gratitude', id);
  if (begun.state === 'said') throw new ChangedElsewhereError('state');
  await patchItem(change, 'gratitude', id, values);
  return id;
}

/** Marks what a note is about. What is gone, or belongs to a table that has nothing to mark, is passed over. */
async function settleAbout(
  change: Change,
  kith: Kith,
  note: Pick<GratitudeNote, 'kind' | 'aboutIds' | 'impact' | 'confidential'>,
): Promise<void> {
  const today = todayOf(kith).toString();
  const isThanks = note.kind === 'thanks';
  for (const id of note.aboutIds) {
    const favour = await livingIn(change, 'favours', id);
    const introduction = favour ? null : await livingIn(change, 'introductions', id);
    const helped = favour ?? introduction;
    if (helped) {
      const isFirst = isThanks || helped.thanks === 'owed';
      const patch = {
        ...(isFirst && { thanks: 'said' as const, thankedOn: today }),
        ...impactFor(helped, note),
      };
      if (favour) await change.patch('favours', id, patch);
      // The introducer hears what came of it in the same words.
      const isTold = !isThanks || helped.outcome !== '';
      if (introduction)
        await change.patch('introductions', id, { ...patch, ...(isTold && { toldOn: today }) });
      continue;
    }
    const advice = await livingIn(change, 'advice', id);
    if (advice && (advice.outcome !== '' || !isThanks))
      await change.patch('advice', id, { toldOn: today });
    const meeting = await livingIn(change, 'meetings', id);
    const talk = await livingIn(change, 'interactions', meeting?.interactionId ?? id);
    // Of several, the others are still owed theirs; this person's are settled by what was logged.
    if (talk?.personIds.length === 1)
      await change.patch('interactions', talk.id, { thanked: true });
  }
}

/** How it changed things, where the note is the first to say so; never from a note that is between two. */
function impactFor(
  helped: { impact: string; confidential: boolean },
  { impact, confidential }: Pick<GratitudeNote, 'impact' | 'confidential'>,
): { impact?: string } {
  const mayBeKept = helped.confidential || !confidential;
  return helped.impact === '' && impact !== '' && mayBeKept ? { impact } : {};
}

async function livingIn<
  T extends 'favours' | 'introductions' | 'advice' | 'meetings' | 'interactions',
>(change: Change, table: T, id: string) {
  const row = await change.row(table, id);
  return row && row._del === undefined ? row : null;
}

/** Ends what reminds of this person for this, and is due. Part of an action, before it is logged. */
export async function endReminders(
  change: Change,
  kith: Kith,
  personId: string,
  kind: ReminderKind,
): Promise<void> {
  const today = todayOf(kith).toString();
  const reminders = await kith.db.reminders.where('personId').equals(personId).toArray();
  for (const one of reminders) {
    const isDue = one._del === undefined && one.state === 'open' && !one.repeat && one.on <= today;
    if (one.kind === kind && isDue)
      await change.patch('reminders', one.id, { state: 'done', doneAt: isoTime(kith.now()) });
  }
}
