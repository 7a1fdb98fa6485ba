/** The verbs about what happened between the user and people. Each keeps `lastContactAt` right. */
import { act, type Change } from '../db/write';
import { RowGoneError } from '../domain/errors';
import { newId } from '../domain/ids';
import type { Interaction } from '../domain/interaction';
import { cleanInteraction, type InteractionInput } from '../domain/interaction-input';
import { lastContact } from '../domain/last-contact';
import type { Stamp } from '../domain/row';
import type { Kith } from './kith';
import { livingPerson } from './people';

/** Works out anew when there was last contact with each person, from all that is kept after this action. */
async function refreshContact(
  kith: Kith,
  change: Change,
  personIds: readonly string[],
  id: string,
) {
  const written = await change.row('interactions', id);
  for (const personId of new Set(personIds)) {
    const kept = await kith.db.interactions.where('personIds').equals(personId).toArray();
    const others = kept.filter((one) => one.id !== id && one._del === undefined);
    const isTheirs = written?._del === undefined && written?.personIds.includes(personId);
    const person = await change.row('people', personId);
    if (!person || person._del !== undefined) continue;
    const all = written && isTheirs ? [...others, written] : others;
    await change.patch('people', personId, { lastContactAt: lastContact(all) });
  }
}

async function living(change: Change, id: string): Promise<Interaction> {
  const interaction = await change.row('interactions', id);
  if (!interaction || interaction._del !== undefined) throw new RowGoneError(id);
  return interaction;
}

/** Logs something that happened, with one or several people. */
export async function logInteraction(
  kith: Kith,
  input: InteractionInput,
): Promise<{ id: string; actionId: Stamp }> {
  const values = cleanInteraction(input);
  const id = newId(kith.now().epochMilliseconds);
  const { actionId } = await act(kith.db, 'logInteraction', async (change) => {
    for (const personId of values.personIds) await livingPerson(change, personId);
    await change.insert('interactions', id, { ...values, confidential: false });
    await refreshContact(kith, change, values.personIds, id);
  });
  return { id, actionId };
}

/** Corrects what was logged. */
export async function editInteraction(
  kith: Kith,
  id: string,
  patch: Partial<InteractionInput>,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'editInteraction', async (change) => {
    const { personIds, kind, direction, at, text, outcome } = await living(change, id);
    const before = { personIds, kind, direction, at, text, outcome };
    const values = cleanInteraction({ ...before, ...patch });
    await change.patch('interactions', id, values);
    await refreshContact(kith, change, [...personIds, ...values.personIds], id);
  });
  return { actionId };
}

/** Deletes what was logged, for all its people. */
export async function removeInteraction(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'removeInteraction', async (change) => {
    const { personIds } = await living(change, id);
    await change.remove('interactions', id);
    await refreshContact(kith, change, personIds, id);
  });
  return { actionId };
}
