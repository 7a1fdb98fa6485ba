/** The door for JSON of others: what a schema does not expect is left out alone, with a word on where it stood; the rest is read. */
import type { z } from '../../domain/zod';

/** Told of each value that is not of the kind its place has. */
export type Misfit = (path: string, value: unknown) => void;

/**
 * Checks a value, taking out what does not fit: a field from its object, an entry from its list.
 *
 * @param schema - every field optional, since any may be taken out.
 * @returns null where nothing of it fits.
 */
export function fitted<T>(schema: z.ZodMiniType<T>, value: unknown, misfit: Misfit): T | null {
  const first = schema.safeParse(value);
  if (first.success) return first.data;
  const copy = structuredClone(value);
  // From the end, so that taking out an entry moves none that is still to be taken out.
  for (const { path } of first.error.issues.toReversed()) takeOut(copy, path, misfit);
  const second = schema.safeParse(copy);
  return second.success ? second.data : null;
}

function takeOut(root: unknown, path: readonly PropertyKey[], misfit: Misfit): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => ownValue(value, key), root);
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  misfit(path.join('.'), ownValue(parent, last));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}

function ownValue(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
