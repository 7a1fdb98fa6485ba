/** Fills a CaptureResult field by field, so that no value goes without its origin. */
import type {
  Alternative,
  CapturedField,
  CapturedPerson,
  CaptureResult,
  FieldOrigin,
} from '../domain/capture-result';
import { sameWords } from './text/headlines';

/** Of links, and of e-mail addresses: more is a page's list of other things. */
const ADDRESSES_MAX = 20;

/** Fields in which a second source with another value is worth showing. */
const COMPARED: ReadonlySet<CapturedField> = new Set([
  'name',
  'headline',
  'location',
  'organization',
  'pronouns',
]);

/**
 * Adds what a source says. The first source to give a field wins; a later one that agrees makes it
 * surer, one that disagrees is kept as an alternative.
 */
export function addFields(
  result: CaptureResult,
  person: Partial<CapturedPerson>,
  originOf: (field: CapturedField) => FieldOrigin,
): void {
  for (const field of Object.keys(person) as CapturedField[])
    addField(result, field, person[field], originOf(field));
}

function addField<K extends CapturedField>(
  result: CaptureResult,
  field: K,
  value: CapturedPerson[K] | undefined,
  origin: FieldOrigin,
): void {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return;
  const known = result.provenance[field];
  if (known === undefined) {
    result.person[field] = value;
    result.provenance[field] = origin;
    return;
  }
  const before = result.person[field];
  if (field === 'links' || field === 'emails') {
    const all = new Set([...(before as string[]), ...(value as string[])]);
    result.person[field] = [...all].slice(0, ADDRESSES_MAX) as CapturedPerson[K];
  } else if (typeof before === 'string' && typeof value === 'string') {
    if (sameWords(before, value)) {
      if (known.basis !== origin.basis) result.provenance[field] = { ...known, confidence: 'high' };
    } else if (COMPARED.has(field)) addAlternative(result, { field, value, origin });
  }
}

function addAlternative(result: CaptureResult, alternative: Alternative): void {
  const same = result.alternatives.some(
    (one) => one.field === alternative.field && sameWords(one.value, alternative.value),
  );
  if (!same && result.alternatives.length < 20) result.alternatives.push(alternative);
}
