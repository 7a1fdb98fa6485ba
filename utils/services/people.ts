/** The verbs about a person: save, change, take over what a page says, delete, bring back. */
import { act } from '../db/write';
import { addToKnown } from '../domain/add-to-known';
import { besideOthers } from '../domain/beside-others';
import type { CaptureResult } from '../domain/capture-result';
import { capturedId } from '../domain/captured-id';
import { InvalidInputError, RowGoneError } from '../domain/errors';
import { newId } from '../domain/ids';
import { isSame } from '../domain/is-same';
import { isoTime } from '../domain/iso-time';
import { originsOf, withoutOrigins } from '../domain/origins';
import { allowedMoves, isStatus, type OutreachStatus } from '../domain/outreach';
import type { Person, PersonField } from '../domain/person';
import { blankPerson, cleanPersonValues, type PersonInput } from '../domain/person-values';
import { cleanReminder, type ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { safeUrl } from '../domain/safe-url';
import { stampedAt } from '../domain/stamp';
import { differences } from '../domain/suggestions';
import type { Kith } from './kith';
import { keepKeys, matchesOf, savedSince, sureOf } from './known';
import { recordMove, removePerson, revivePerson } from './person-rows';
import { hasReminder, newReminder } from './reminders';

/** What the review form hands over. */
export interface PersonDraft {
  values: PersonInput;
  /** Fields the user typed over: they keep no origin. */
  typed: PersonField[];
  /** What was read, or null for a person typed by hand. */
  capture: CaptureResult | null;
  status: OutreachStatus;
  reminder: ReminderInput | null;
  /**
   * Made with `newId` when the form was opened: what one form saves twice is one person, and so is what a
   * page without keys gives to two forms open at once.
   */
  id?: string;
}

/**
 * Saves a person with their keys, status and reminder, as one action. Someone whom a key surely
 * names is not saved twice: what the form gives is added to what is kept, and the status moves if the rules let it.
 * Who is deleted comes back with all that went with them.
 *
 * @throws {InvalidInputError} for a person without any name, a link typed wrong, more typed than is kept, or a day
 *   that does not exist; and what `act` throws. Then nothing is saved.
 */
export async function savePerson(
  kith: Kith,
  draft: PersonDraft,
): Promise<{ id: string; actionId: Stamp }> {
  const { capture, status } = draft;
  if (!isStatus(status)) throw new InvalidInputError('status');
  const values = cleanPersonValues(draft.values, typedIn(draft));
  const reminder = draft.reminder && cleanReminder(draft.reminder);
  const now = kith.now();
  // Hashed here: WebCrypto inside the transaction would end it.
  const freshId =
    (capture && (await capturedId(capture))) ?? draft.id ?? newId(now.epochMilliseconds);
  const read = capture ? (Object.keys(capture.provenance) as PersonField[]) : [];
  const kept = read.filter((field) => !draft.typed.includes(field));
  const origins = capture ? originsOf(capture, kept, now) : {};

  const { actionId, result } = await act(kith.db, 'savePerson', async (change) => {
    const known = capture && sureOf(await matchesOf(kith.db, capture));
    const twin =
      capture && !known && draft.id
        ? await savedSince(kith.db, capture, values.name, draft.id)
        : null;
    const id = known?.id ?? twin ?? freshId;
    const went = known?._del;
    if (went !== undefined) await revivePerson(change, kith, id, went);
    const row = await change.row('people', id);
    if (row && row._del === undefined) {
      await change.patch('people', id, addToKnown(row, values, origins));
      if (status !== 'saved' && allowedMoves(row.status).includes(status)) {
        await change.patch('people', id, { status });
        await recordMove(change, kith, id, row.status, status);
      }
    } else {
      if (!values.name) throw new InvalidInputError('name');
      await change.insert('people', id, {
        ...blankPerson(),
        ...values,
        status,
        address: capture ? safeUrl(capture.address) : null,
        origins,
        savedAt: isoTime(now),
        lastContactAt: null,
      });
      await recordMove(change, kith, id, null, status);
    }
    if (capture) await keepKeys(change, id, capture);
    if (reminder && !(await hasReminder(change, kith, id, reminder)))
      await newReminder(change, kith, id, reminder);
    return id;
  });
  return { id: result, actionId };
}

/** The fields whose values the user typed: all that no page can give, and those typed over what it gave. */
function typedIn({ values, typed, capture }: PersonDraft): string[] {
  const over: readonly string[] = typed;
  return Object.keys(values).filter(
    (field) => !capture || over.includes(field) || !Object.hasOwn(capture.person, field),
  );
}

/**
 * Changes fields the user typed: they lose their origin, so that no capture overwrites them.
 *
 * @param seen - the person as they were when editing began: what another tab wrote since is not overwritten.
 * @throws {ChangedElsewhereError} where it wrote one of these fields; then nothing is written.
 */
export async function updatePerson(
  kith: Kith,
  id: string,
  patch: PersonInput,
  seen?: Person,
): Promise<{ actionId: Stamp }> {
  const cleaned = cleanPersonValues(patch, Object.keys(patch));
  if (cleaned.name === '') throw new InvalidInputError('name');
  const { actionId } = await act(kith.db, 'updatePerson', async (change) => {
    const person = await change.living('people', id);
    const values = seen ? besideOthers(person, seen, cleaned) : cleaned;
    const typed = Object.entries(values).filter(([field, value]) => !isSame(person[field], value));
    const origins = withoutOrigins(
      person.origins,
      typed.map(([field]) => field),
    );
    await change.patch('people', id, { ...values, origins });
  });
  return { actionId };
}

/** Takes what a page says for these fields, with its origin, as the user agreed. */
export async function acceptChanges(
  kith: Kith,
  id: string,
  fields: PersonField[],
  capture: CaptureResult,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'acceptChanges', async (change) => {
    const person = await change.living('people', id);
    const taken = differences(person, capture).filter(({ field }) => fields.includes(field));
    const names = taken.map(({ field }) => field);
    await change.patch('people', id, {
      ...Object.fromEntries(taken.map(({ field, after }) => [field, after])),
      origins: {
        ...withoutOrigins(person.origins, names),
        ...originsOf(capture, names, kith.now()),
      },
    });
  });
  return { actionId };
}

/** Deletes a person with what is theirs alone. They stay under "recently deleted". */
export async function deletePerson(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'deletePerson', async (change) => {
    await change.living('people', id);
    await removePerson(change, kith, id);
  });
  return { actionId };
}

/** Deleted people, the latest first, each with the action that deleted them. */
export async function recentlyDeleted(
  kith: Kith,
): Promise<{ person: Person; deletedAt: string; actionId: Stamp }[]> {
  const people = await kith.db.people.where('_del').above('').reverse().toArray();
  return people.flatMap((person) => {
    const actionId = person._del;
    return actionId === undefined ? [] : [{ person, deletedAt: stampedAt(actionId), actionId }];
  });
}

/** Brings a deleted person back with all that went with them, however long ago: history is not needed. */
export async function restorePerson(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'restorePerson', async (change) => {
    const went = (await change.row('people', id))?._del;
    if (went === undefined) throw new RowGoneError(id);
    await revivePerson(change, kith, id, went);
  });
  return { actionId };
}
