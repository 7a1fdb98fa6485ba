/** What saving one person and saving many share: a draft made ready outside the transaction, and written within it. */
import type { Change } from '../db/change';
import { addToKnown } from '../domain/add-to-known';
import type { CaptureResult } from '../domain/capture-result';
import { InvalidInputError } from '../domain/errors';
import { strongestProved } from '../domain/identity';
import { newId, personIdFor } from '../domain/ids';
import { isoTime } from '../domain/iso-time';
import { originsOf } from '../domain/origins';
import { allowedMoves, isStatus, type OutreachStatus } from '../domain/outreach';
import type { Person, PersonField } from '../domain/person';
import {
  blankPerson,
  cleanPersonValues,
  type PersonInput,
  type PersonValues,
} from '../domain/person-values';
import { cleanReminder, type ReminderInput } from '../domain/reminder-input';
import { safeUrl } from '../domain/safe-url';
import type { Kith } from './kith';
import { keepKeys } from './known';
import { movePerson, recordMove } from './moves';
import { revivePerson } from './person-rows';
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

/** A draft that has been checked, with all that takes more than the database to work out. */
export interface ReadyDraft {
  capture: CaptureResult | null;
  status: OutreachStatus;
  reminder: ReminderInput | null;
  values: Partial<PersonValues>;
  origins: Person['origins'];
  /** The id of somebody new, and the key it is made from; null where none is proved. */
  fromKey: { id: string; key: string } | null;
  /** The id of somebody new without such a key. */
  freshId: string;
}

/**
 * Checks and cleans a draft. Before the transaction, which awaiting WebCrypto would end.
 *
 * @throws {InvalidInputError} as `savePerson` says.
 */
export async function readyToSave(kith: Kith, draft: PersonDraft): Promise<ReadyDraft> {
  const { capture, status } = draft;
  if (!isStatus(status)) throw new InvalidInputError('status');
  const values = cleanPersonValues(draft.values, typedIn(draft));
  const reminder = draft.reminder && cleanReminder(draft.reminder);
  const now = kith.now();
  const key = capture && strongestProved(capture);
  const fromKey = key && { key, id: await personIdFor(key) };
  const freshId = draft.id ?? newId(now.epochMilliseconds);
  const read = capture ? (Object.keys(capture.provenance) as PersonField[]) : [];
  const kept = read.filter((field) => !draft.typed.includes(field));
  const origins = capture ? originsOf(capture, kept, now) : {};
  return { capture, status, reminder, values, origins, fromKey, freshId };
}

/**
 * Writes one person. Part of an action.
 *
 * @param known - who they surely are, if kept already; who is deleted comes back.
 * @param twin - the id of who was saved meanwhile and is meant.
 * @returns their id.
 * @throws {InvalidInputError} for somebody new without a name.
 */
export async function keepPerson(
  change: Change,
  kith: Kith,
  ready: ReadyDraft,
  known: Person | null,
  twin: string | null = null,
): Promise<string> {
  const { capture, status, reminder, values, origins } = ready;
  const id = known?.id ?? twin ?? (await idOfNew(change, ready));
  if (known?._del !== undefined) await revivePerson(change, kith, id, known._del);
  const row = await change.row('people', id);
  if (row && row._del === undefined) {
    await change.patch('people', id, addToKnown(row, values, origins));
    if (status !== 'saved' && allowedMoves(row.status).includes(status))
      await movePerson(change, kith, id, status);
  } else {
    if (!values.name) throw new InvalidInputError('name');
    await change.insert('people', id, {
      ...blankPerson(),
      ...values,
      status,
      address: capture ? safeUrl(capture.address) : null,
      origins,
      savedAt: isoTime(kith.now()),
      lastContactAt: null,
      turn: null,
      tries: 0,
    });
    await recordMove(change, kith, id, null, status);
  }
  if (capture) await keepKeys(change, kith, id, capture);
  if (reminder && !(await hasReminder(change, id, reminder)))
    await newReminder(change, kith, id, reminder);
  return id;
}

/** A slug may be somebody else's by now, while the id made from it stays with whom it was made for. */
async function idOfNew(change: Change, { fromKey, freshId }: ReadyDraft): Promise<string> {
  if (!fromKey) return freshId;
  const row = await change.row('people', fromKey.id);
  if (!row || row._del !== undefined) return fromKey.id;
  const alias = await change.row('aliases', fromKey.key);
  const leadsThere = alias?.personId === row.id && !alias.claimed && alias._del === undefined;
  return leadsThere ? fromKey.id : freshId;
}

/** The fields whose values the user typed: all that no page can give, and those typed over what it gave. */
function typedIn({ values, typed, capture }: PersonDraft): string[] {
  const over: readonly string[] = typed;
  return Object.keys(values).filter(
    (field) => !capture || over.includes(field) || !Object.hasOwn(capture.person, field),
  );
}
