/** The verbs about what happened between the user and people. Each keeps `lastContactAt` right. */
import type { Change } from '../db/change';
import { newId } from '../domain/ids';
import {
  cleanInteraction,
  type InteractionInput,
  refuseTooLate,
} from '../domain/interaction-input';
import { lastContact } from '../domain/last-contact';
import { cleanReminder, type ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { triesOf, whoseTurn } from '../domain/whose-turn';
import { act } from './action';
import type { Kith } from './kith';
import { type Moved, moveByLog } from './moves';
import { newReminder } from './reminders';

/** Works out anew when there was last contact with each person, and whose turn it is, as things are within this action. */
export async function refreshContact(change: Change, personIds: readonly string[]): Promise<void> {
  await change.load('people', personIds);
  await change.loadAbout('interactions', personIds);
  for (const id of new Set(personIds)) {
    const person = await change.row('people', id);
    if (!person || person._del !== undefined) continue;
    const theirs = (await change.about('interactions', id)).filter((one) => one._del === undefined);
    await change.patch('people', id, {
      lastContactAt: lastContact(theirs),
      turn: whoseTurn(theirs),
      tries: triesOf(theirs),
    });
  }
}

/** What else logging does. */
export interface LogOptions {
  /** Whether people move on by what was logged (domain/status-after.ts); they do unless told otherwise. */
  moves?: boolean;
  /** Reminds of each of them; null for nobody. */
  follow?: ReminderInput | null;
}

/**
 * Logs something that happened, with one or several people: it brings their last contact up to date, moves
 * them on where it is the last word, and adds the follow-up. One action, one undo.
 *
 * @returns what it moved, for the words that say so.
 * @throws {InvalidInputError} for what cannot have been; {RowGoneError} where somebody is gone.
 */
export async function logInteraction(
  kith: Kith,
  input: InteractionInput,
  options: LogOptions = {},
): Promise<{ id: string; actionId: Stamp; moved: Moved[] }> {
  const ready = readyToLog(kith, input, options);
  const { actionId, result } = await act(kith, 'logInteraction', (change) =>
    keepInteraction(change, kith, ready),
  );
  return { ...result, actionId };
}

/** What is logged, checked. */
export interface ReadyLog extends LogOptions {
  values: InteractionInput;
}

/** Checks what is to be logged, before its action. @throws {InvalidInputError} for what cannot have been. */
export function readyToLog(
  kith: Kith,
  input: InteractionInput,
  { moves = true, follow = null }: LogOptions,
): ReadyLog {
  const values = cleanInteraction(input);
  refuseTooLate(values.at, kith.now().toZonedDateTimeISO(kith.zone()));
  return { values, moves, follow: follow && cleanReminder(follow) };
}

/** The logging itself. Part of an action. */
export async function keepInteraction(
  change: Change,
  kith: Kith,
  { values, moves, follow }: ReadyLog,
): Promise<{ id: string; moved: Moved[] }> {
  const id = newId(kith.now().epochMilliseconds);
  for (const personId of values.personIds) await change.living('people', personId);
  await change.insert('interactions', id, { ...values, confidential: false });
  await refreshContact(change, values.personIds);
  const moved: Moved[] = [];
  for (const personId of values.personIds) {
    const move = moves ? await moveByLog(change, kith, personId, { id, ...values }) : null;
    if (move) moved.push(move);
    if (follow) await newReminder(change, kith, personId, follow);
  }
  return { id, moved };
}

/** Corrects what was logged. */
export async function editInteraction(
  kith: Kith,
  id: string,
  patch: Partial<InteractionInput>,
): Promise<{ actionId: Stamp }> {
  const now = kith.now().toZonedDateTimeISO(kith.zone());
  const { actionId } = await act(kith, 'editInteraction', async (change) => {
    const { personIds, kind, direction, at, text, outcome } = await change.living(
      'interactions',
      id,
    );
    const values = cleanInteraction({ personIds, kind, direction, at, text, outcome, ...patch });
    if (patch.at !== undefined) refuseTooLate(values.at, now);
    await change.patch('interactions', id, values);
    await refreshContact(change, [...personIds, ...values.personIds]);
  });
  return { actionId };
}

/** Deletes what was logged, for all its people. */
export async function removeInteraction(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'removeInteraction', async (change) => {
    const { personIds } = await change.living('interactions', id);
    await change.remove('interactions', id);
    await refreshContact(change, personIds);
  });
  return { actionId };
}
