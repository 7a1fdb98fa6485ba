/** The verbs about what happened between the user and people. Each keeps `lastContactAt` right. */
import type { Change } from '../db/change';
import { newId } from '../domain/ids';
import {
  cleanInteraction,
  type InteractionInput,
  refuseTooLate,
} from '../domain/interaction-input';
import { lastContact } from '../domain/last-contact';
import type { Stamp } from '../domain/row';
import { triesOf, whoseTurn } from '../domain/whose-turn';
import { act } from './action';
import type { Kith } from './kith';

/** Works out anew when there was last contact with each person, and whose turn it is, as things are within this action. */
export async function refreshContact(
  change: Change,
  { db }: Kith,
  personIds: readonly string[],
): Promise<void> {
  for (const id of new Set(personIds)) {
    const person = await change.row('people', id);
    if (!person || person._del !== undefined) continue;
    const queried = await db.interactions.where('personIds').equals(id).toArray();
    const theirs = change
      .seen('interactions', queried)
      .filter((one) => one._del === undefined && one.personIds.includes(id));
    await change.patch('people', id, {
      lastContactAt: lastContact(theirs),
      turn: whoseTurn(theirs),
      tries: triesOf(theirs),
    });
  }
}

/** Logs something that happened, with one or several people. */
export async function logInteraction(
  kith: Kith,
  input: InteractionInput,
): Promise<{ id: string; actionId: Stamp }> {
  const values = cleanInteraction(input);
  refuseTooLate(values.at, kith.now().toZonedDateTimeISO(kith.zone()));
  const id = newId(kith.now().epochMilliseconds);
  const { actionId } = await act(kith, 'logInteraction', async (change) => {
    for (const personId of values.personIds) await change.living('people', personId);
    await change.insert('interactions', id, { ...values, confidential: false });
    await refreshContact(change, kith, values.personIds);
  });
  return { id, actionId };
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
    await refreshContact(change, kith, [...personIds, ...values.personIds]);
  });
  return { actionId };
}

/** Deletes what was logged, for all its people. */
export async function removeInteraction(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'removeInteraction', async (change) => {
    const { personIds } = await change.living('interactions', id);
    await change.remove('interactions', id);
    await refreshContact(change, kith, personIds);
  });
  return { actionId };
}
