/**
 * What the user pointed at on a page or pasted: their word, as what they typed is, but with an origin. It
 * stands over what Kith read by itself, and no later reading overwrites it.
 */
import type { Alternative, CapturedPerson, CaptureResult, FieldOrigin } from './capture-result';
import { isEmpty } from './is-empty';

/** Values by field; phone numbers are on no page Kith reads, but in what people paste. */
export type Picked = Partial<CapturedPerson> & { phones?: string[] };

const ORIGIN: FieldOrigin = { layer: 'user', basis: 'picked', confidence: 'high' };
const LISTS = ['credentials', 'positions', 'education', 'links', 'emails', 'phones'];
const LINES = ['name', 'pronouns', 'headline', 'location', 'about', 'organization'];

/** Lists that what is picked adds to; of all others it says the whole. */
const ADDED_TO = ['links', 'emails'] as const;

/**
 * Puts what was picked in the place of what was read, which becomes an alternative.
 *
 * @returns the same capture where nothing was.
 */
export function withPicked(
  capture: CaptureResult,
  { phones: _, ...picked }: Picked,
): CaptureResult {
  const fields = Object.entries(picked).filter(([, value]) => !isEmpty(value));
  if (fields.length === 0) return capture;
  const replaced = fields.flatMap(([field, value]): Alternative[] => {
    const at = field as keyof CapturedPerson;
    const [before, origin] = [capture.person[at], capture.provenance[at]];
    const isOther = typeof before === 'string' && before !== '' && before !== value;
    return isOther && origin ? [{ field: at, value: before, origin }] : [];
  });
  const person: CapturedPerson = { ...capture.person, ...Object.fromEntries(fields) };
  for (const field of ADDED_TO)
    person[field] = [...new Set([...capture.person[field], ...(picked[field] ?? [])])];
  const origins = Object.fromEntries(fields.map(([field]) => [field, ORIGIN]));
  return {
    ...capture,
    person,
    provenance: { ...capture.provenance, ...origins },
    alternatives: [...capture.alternatives, ...replaced],
    cut: capture.cut.filter((field) => !(field in origins)),
  };
}

/** Whether what was kept while the popup was closed is of this shape, as far as a form shows it. */
export function isPicked(value: unknown): value is Picked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([field, one]) =>
    LINES.includes(field)
      ? typeof one === 'string' || one === null
      : LISTS.includes(field) && Array.isArray(one),
  );
}
