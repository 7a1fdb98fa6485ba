/** Origins of a person's fields: where each came from. A field without one was typed by the user. */
import type { CaptureResult } from './capture-result';
import { isoTime } from './iso-time';
import type { Person, PersonField } from './person';

type Origins = Person['origins'];

/** The origins that a capture gives these fields. */
export function originsOf(
  { site, address, page = address, provenance }: CaptureResult,
  fields: readonly PersonField[],
  now: Temporal.Instant,
): Origins {
  const at = isoTime(now);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const origin = provenance[field];
      return origin ? [[field, { ...origin, site, address: page, at }]] : [];
    }),
  );
}

/** Whether a value is the user's own word: typed, or pointed at. No page overwrites it. */
export function isUsersWord(origins: Origins, field: string): boolean {
  const origin = origins[field];
  if (origin === undefined) return true;
  return (
    typeof origin === 'object' && origin !== null && 'layer' in origin && origin.layer === 'user'
  );
}

/** The origins left when these fields have been typed. */
export function withoutOrigins(origins: Origins, fields: readonly string[]): Origins {
  return Object.fromEntries(Object.entries(origins).filter(([field]) => !fields.includes(field)));
}
