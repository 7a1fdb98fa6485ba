/** References: consent asked for, given and ended, and what they were used for. */
import type { Table } from 'dexie';
import type { Favour } from '../domain/items/favour';
import type { Reference } from '../domain/items/reference';
import { afterReferenceStep, type ReferenceStep } from '../domain/reference-states';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import { patchItem } from './items';
import type { Kith } from './kith';
import { isLiving } from './living';

/**
 * Takes a reference one step on, today.
 *
 * @throws {ForbiddenMoveError} for a step that there is not from where it stands; {RowGoneError}.
 */
export async function stepReference(
  kith: Kith,
  id: string,
  step: ReferenceStep,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'stepReference', async (change) => {
    const reference = await change.living('references', id);
    const patch = afterReferenceStep(reference, step, todayOf(kith).toString());
    await patchItem(change, 'references', id, patch);
  });
  return { actionId };
}

/** A reference with what it was used for, the latest first. */
export interface ReferenceItem {
  reference: Reference;
  uses: Favour[];
}

/** @param personId - whose; null for everybody's. @returns the latest asked for first. */
export async function referencesView(
  { db }: Kith,
  personId: string | null = null,
): Promise<ReferenceItem[]> {
  const references = personId === null ? db.references : whose(db.references, personId);
  const favours = personId === null ? db.favours : whose(db.favours, personId);
  const used = (await favours.toArray()).filter(isLiving).toSorted((a, b) => later(a.on, b.on));
  return (await references.toArray())
    .filter(isLiving)
    .toSorted((a, b) => later(a.askedOn ?? a.agreedOn, b.askedOn ?? b.agreedOn))
    .map((reference) => ({
      reference,
      uses: used.filter(({ referenceId }) => referenceId === reference.id),
    }));
}

const whose = <T>(table: Table<T, string>, personId: string) =>
  table.where('personId').equals(personId);

const later = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '');
