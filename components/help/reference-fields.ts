/** What the form of a reference asks. */
import type { FieldOf } from '../items/ItemForm';

type Field = FieldOf<'references'>;

/** @param isNamed - whether the place itself says who. */
export function referenceFields(isNamed: boolean): readonly Field[] {
  return [...(isNamed ? [] : (['personId'] as const)), 'state', 'askedOn', 'agreedOn', 'note'];
}

export const REFERENCE_MORE: readonly Field[] = ['briefing', 'briefedOn'];
