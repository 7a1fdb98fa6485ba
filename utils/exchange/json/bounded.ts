/** One person's part of a file, no larger than a person is: what a layout looks through and checks. */
import { LIMITS } from '../limits';
import type { Warn } from './found-person';

/** @returns the value; where a list or an object in it has more entries than a row may have cells, a copy with the first of them. */
export function bounded(value: unknown, warn: Warn, field?: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const whole = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (whole > LIMITS.cells) warn('cut', field);
  const first = Object.entries(Array.isArray(value) ? value.slice(0, LIMITS.cells) : value);
  const kept = first.slice(0, LIMITS.cells).map(([name, inner]): [string, unknown] => {
    return [name, bounded(inner, warn, field === undefined ? name : `${field}.${name}`)];
  });
  const isSame = whole <= LIMITS.cells && kept.every(([, inner], at) => inner === first[at]?.[1]);
  if (isSame) return value;
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}
