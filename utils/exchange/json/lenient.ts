/** The door for JSON of others: what a schema does not expect is left out alone, with a word on where it stood; the rest is read. */
import type { z } from '../../domain/zod';
import type { Warn } from './found-person';

/**
 * Checks a value, taking out what does not fit: a field from its object, an entry from its list.
 *
 * @param schema - every field optional, since any may be taken out.
 * @param warn - told of each value that is not of the kind its place has.
 * @returns null where nothing of it fits.
 */
export function fitted<T>(schema: z.ZodMiniType<T>, value: unknown, warn?: Warn): T | null {
  const first = schema.safeParse(value);
  if (first.success) return first.data;
  const copy = structuredClone(value);
  // From the end, so that taking out an entry moves none that is still to be taken out.
  for (const { path } of first.error.issues.toReversed()) takeOut(copy, path, warn);
  const second = schema.safeParse(copy);
  return second.success ? second.data : null;
}

function takeOut(root: unknown, path: readonly PropertyKey[], warn?: Warn): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => ownValue(value, key), root);
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  warn?.('wrong-kind', path.join('.'), ownValue(parent, last));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}

function ownValue(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
