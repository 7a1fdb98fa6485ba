/** The verbs about a person: save, change, take over what a page says, delete and bring back. */
import { act, type Change } from '../db/write';
import type { CaptureResult, IdentityKey } from '../domain/capture-result';
import { RowGoneError } from '../domain/errors';
import { byStrength, newId, personIdFor } from '../domain/ids';
import type { OutreachStatus } from '../domain/outreach';
import type { Person, PersonField } from '../domain/person';
import { blankPerson, cleanPersonValues, type PersonValues } from '../domain/person-values';
import { cleanReminder, type ReminderInput } from '../domain/reminder-input';
import type { Stamp, Values } from '../domain/row';
import { safeUrl } from '../domain/safe-url';
import { stampedAt } from '../domain/stamp';
import { differences } from '../domain/suggestions';
import type { Kith } from './kith';
import { newReminder } from './reminders';

/** What the review form hands over. */
export interface PersonDraft {
  values: Partial<PersonValues>;
  /** Fields the user typed over: they keep no origin. */
  typed: PersonField[];
  /** What was read, or null for a person typed by hand. */
  capture: CaptureResult | null;
  status: OutreachStatus;
  reminder: ReminderInput | null;
}

/** The origins of captured fields, without those the user typed over. */
function originsOf(capture: CaptureResult, fields: readonly PersonField[], now: Temporal.Instant) {
  const { site, address, provenance } = capture;
  const at = now.toString({ smallestUnit: 'millisecond' });
  return Object.fromEntries(
    fields.flatMap((field) => {
      const origin = provenance[field];
      return origin ? [[field, { ...origin, site, address, at }]] : [];
    }),
  );
}

/** The person a capture's keys lead to, deleted ones too. */
async function byKeys(
  { db }: Kith,
  keys: readonly IdentityKey[],
): Promise<{ person: Person; by: IdentityKey } | null> {
  const strongest = byStrength(keys);
  const aliases = await db.aliases.bulkGet([...strongest]);
  for (const [at, alias] of aliases.entries()) {
    const key = strongest[at];
    if (!alias || !key || alias._del !== undefined) continue;
    const person = await db.people.get(alias.personId);
    const winner = person?.mergedInto ? await db.people.get(person.mergedInto) : person;
    if (winner) return { person: winner, by: key };
  }
  return null;
}

/**
 * Saves a person with their keys, status and reminder, as one action. Someone known already by a key is
 * not saved twice: what the form gives is written over what is kept, and tags and relationships are added.
 *
 * @throws {InvalidInputError}, {StorageFullError} and what {@link act} throws; then nothing is saved.
 */
export async function savePerson(
  kith: Kith,
  draft: PersonDraft,
): Promise<{ id: string; actionId: Stamp }> {
  const { capture, status } = draft;
  const values = cleanPersonValues(draft.values);
  const reminder = draft.reminder && cleanReminder(draft.reminder);
  const keys = byStrength(capture?.keys ?? []);
  const now = kith.now();
  // Hashed here: WebCrypto inside the transaction would end it.
  const freshId = keys[0] ? await personIdFor(keys[0]) : newId(now.epochMilliseconds);
  const captured = capture ? (Object.keys(capture.provenance) as PersonField[]) : [];
  const kept = captured.filter((field) => !draft.typed.includes(field));
  const origins = capture ? originsOf(capture, kept, now) : {};

  const { actionId, result } = await act(kith.db, 'savePerson', async (change) => {
    const known = await byKeys(kith, keys);
    const id = known?.person.id ?? freshId;
    const row = await change.row('people', id);
    if (row && row._del === undefined) {
      await change.patch('people', id, over(row, values, origins));
      await move(change, kith, row, status);
    } else {
      const person: Values<Person> = {
        ...blankPerson(),
        ...values,
        status,
        address: capture ? safeUrl(capture.address) : null,
        origins,
        savedAt: now.toString({ smallestUnit: 'millisecond' }),
        lastContactAt: null,
        mergedInto: undefined,
      };
      await change.insert('people', id, person);
      await recordMove(change, kith, id, null, status);
    }
    for (const key of keys) {
      const alias = await change.row('aliases', key);
      if (alias?.personId !== id) await change.insert('aliases', key, { personId: id });
    }
    if (reminder) await newReminder(change, kith, id, reminder);
    return id;
  });
  return { id: result, actionId };
}

/** What a form gives for someone kept already: its values, with sets and origins added to. */
function over(row: Person, values: Partial<PersonValues>, origins: object) {
  const union = (field: 'tags' | 'relationships') => [
    ...new Set([...row[field], ...(values[field] ?? [])]),
  ];
  return {
    ...values,
    tags: union('tags'),
    relationships: union('relationships'),
    origins: { ...without(row.origins, Object.keys(values)), ...origins },
  };
}

function without(origins: Person['origins'], fields: readonly string[]): Person['origins'] {
  return Object.fromEntries(Object.entries(origins).filter(([field]) => !fields.includes(field)));
}

/** Writes a status and its move. Part of an action. */
export async function recordMove(
  change: Change,
  kith: Kith,
  personId: string,
  from: OutreachStatus | null,
  to: OutreachStatus,
): Promise<void> {
  const now = kith.now();
  const at = now.toString({ smallestUnit: 'millisecond' });
  await change.insert('moves', newId(now.epochMilliseconds), { personId, from, to, at });
}

async function move(change: Change, kith: Kith, row: Person, to: OutreachStatus): Promise<void> {
  if (row.status === to) return;
  await change.patch('people', row.id, { status: to });
  await recordMove(change, kith, row.id, row.status, to);
}

/** A living person within an action. @throws {RowGoneError} when deleted or erased meanwhile. */
export async function livingPerson(change: Change, id: string): Promise<Person> {
  const person = await change.row('people', id);
  if (!person || person._del !== undefined) throw new RowGoneError(id);
  return person;
}

/**
 * Changes fields the user typed: they lose their origin, so that no capture overwrites them.
 */
export async function updatePerson(
  kith: Kith,
  id: string,
  patch: Partial<PersonValues>,
): Promise<{ actionId: Stamp }> {
  const values = cleanPersonValues(patch);
  const { actionId } = await act(kith.db, 'updatePerson', async (change) => {
    const person = await livingPerson(change, id);
    const origins = without(person.origins, Object.keys(values));
    await change.patch('people', id, { ...values, origins });
  });
  return { actionId };
}

/**
 * Takes what a page says for these fields, with its origin, as the user agreed.
 */
export async function acceptChanges(
  kith: Kith,
  id: string,
  fields: PersonField[],
  capture: CaptureResult,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'acceptChanges', async (change) => {
    const person = await livingPerson(change, id);
    const taken = differences(person, capture).filter(({ field }) => fields.includes(field));
    const values = Object.fromEntries(taken.map(({ field, after }) => [field, after]));
    const names = taken.map(({ field }) => field);
    const origins = {
      ...without(person.origins, names),
      ...originsOf(capture, names, kith.now()),
    };
    await change.patch('people', id, { ...values, origins });
  });
  return { actionId };
}

/**
 * Deletes a person with what is theirs alone: reminders, moves, and interactions with nobody else.
 * Their keys stay, so that saving them again brings back the same person.
 */
export async function deletePerson(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'deletePerson', async (change) => {
    await livingPerson(change, id);
    await change.remove('people', id);
    for (const key of await kith.db.reminders.where('personId').equals(id).primaryKeys())
      await change.remove('reminders', key);
    for (const one of await kith.db.interactions.where('personIds').equals(id).toArray())
      if (one.personIds.length === 1) await change.remove('interactions', one.id);
  });
  return { actionId };
}

/**
 * Brings a deleted person back with all that went with them, however long ago.
 */
export async function restorePerson(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'restorePerson', async (change) => {
    const person = await change.row('people', id);
    if (!person?._del) throw new RowGoneError(id);
    const went = person._del;
    await change.patch('people', id, {});
    for (const one of await kith.db.reminders.where('personId').equals(id).toArray())
      if (one._del === went) await change.patch('reminders', one.id, {});
    for (const one of await kith.db.interactions.where('personIds').equals(id).toArray())
      if (one._del === went) await change.patch('interactions', one.id, {});
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

/**
 * Who of the people kept a page is about.
 *
 * @returns `sure` when a key proves it; without one, somebody saved from this very address may be meant.
 */
export async function findKnown(
  kith: Kith,
  capture: CaptureResult,
): Promise<{ person: Person; by: IdentityKey; sure: boolean } | null> {
  const found = await byKeys(kith, capture.keys);
  if (found && found.person._del === undefined) return { ...found, sure: true };
  const address = safeUrl(capture.address);
  if (address === null) return null;
  const here = await kith.db.people.where('address').equals(address).toArray();
  const living = here.filter(
    ({ _del, mergedInto }) => _del === undefined && mergedInto === undefined,
  );
  const only = living.length === 1 ? living[0] : undefined;
  return only ? { person: only, by: `address:${address}`, sure: false } : null;
}
