/** The verbs about a person: save, change, take over what a page says, delete, bring back. */
import { besideOthers } from '../domain/beside-others';
import type { CaptureResult } from '../domain/capture-result';
import { InvalidInputError, RowGoneError } from '../domain/errors';
import { isSame } from '../domain/is-same';
import { originsOf, withoutOrigins } from '../domain/origins';
import type { Person, PersonField } from '../domain/person';
import { cleanPersonValues, type PersonInput } from '../domain/person-values';
import type { Stamp } from '../domain/row';
import { stampedAt } from '../domain/stamp';
import { differences } from '../domain/suggestions';
import { act } from './action';
import type { Kith } from './kith';
import { matchesOf, savedSince, sureOf } from './known';
import { removePerson, revivePerson } from './person-rows';
import { keepPerson, type PersonDraft, readyToSave } from './save-person';

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
  const ready = await readyToSave(kith, draft);
  const { capture, id: formId } = draft;
  const { actionId, result } = await act(kith, 'savePerson', async (change) => {
    const known = capture && sureOf(await matchesOf(kith.db, capture));
    const twin =
      capture && !known && formId
        ? await savedSince(kith.db, capture, ready.values.name, formId)
        : null;
    return keepPerson(change, kith, ready, known, twin);
  });
  return { id: result, actionId };
}

/** Two pages may add different members. */
const SETS = ['tags', 'relationships'];

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
  const { actionId } = await act(kith, 'updatePerson', async (change) => {
    const person = await change.living('people', id);
    const values = seen ? besideOthers(person, seen, cleaned, SETS) : cleaned;
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
  const { actionId } = await act(kith, 'acceptChanges', async (change) => {
    const person = await change.living('people', id);
    const taken = differences(person, capture).filter(({ field }) => fields.includes(field));
    const names = taken.map(({ field }) => field);
    await change.patch('people', id, {
      ...Object.fromEntries(taken.map(({ field, after }) => [field, after])),
      origins: {
        ...withoutOrigins(person.origins, names),
        ...originsOf(capture, names, kith.now()),
      },
      ...(person.refused ? { refused: withoutOrigins(person.refused, names) } : {}),
    });
  });
  return { actionId };
}

/** Remembers that the user does not want what a page says for these fields, until it says something else. */
export async function refuseChanges(
  kith: Kith,
  id: string,
  fields: readonly PersonField[],
  capture: CaptureResult,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'refuseChanges', async (change) => {
    const person = await change.living('people', id);
    const left = differences(person, capture).filter(({ field }) => fields.includes(field));
    const said = Object.fromEntries(left.map((one) => [one.field, one.said]));
    await change.patch('people', id, { refused: { ...person.refused, ...said } });
  });
  return { actionId };
}

/** Deletes a person with what is theirs alone. They stay under "recently deleted". */
export async function deletePerson(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'deletePerson', async (change) => {
    await change.living('people', id);
    await removePerson(change, id);
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
  const { actionId } = await act(kith, 'restorePerson', async (change) => {
    const went = (await change.row('people', id))?._del;
    if (went === undefined) throw new RowGoneError(id);
    await revivePerson(change, kith, id, went);
  });
  return { actionId };
}
