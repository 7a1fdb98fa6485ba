/** What is known of one layout of JSON. */
import { z } from '../../domain/zod';
import type { Format, ImportedInteraction, ImportedPerson } from '../imported';
import type { Warn } from './found-person';

/** @returns how to read a file, or null where it is of another layout. */
export type Layout = (root: unknown) => Reading | null;

interface Reading {
  format: Format;
  /** One for each person, in the file's order. */
  items: readonly unknown[];
  /** @returns null, with a warning, where an item names nobody. */
  person(item: unknown, line: number, warn: Warn): ImportedPerson | null;
  /** What happened with one person, by their item as it stands in the file. */
  happened?(item: unknown, person: ImportedPerson): ImportedInteraction[];
  /** What happened with several; asked when all people have been read. */
  together?(people: readonly ImportedPerson[], warn: Warn): ImportedInteraction[];
  /** What the file says that Kith has no place for, by its names there; asked at the end. */
  notKept?(): Iterable<string>;
}

/** A text; a number is one too, as of a telephone. */
export const textSchema = z.optional(
  z.nullable(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((value) => String(value)),
    ),
  ),
);
export const flagSchema = z.optional(z.nullable(z.boolean()));

/** @returns a list of objects of some shape, of which each field may be missing. */
export function listSchema<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.nullish(z.array(item)),
    z.transform((list) => list ?? []),
  );
}

/** @returns a value that may be missing. */
export function maybe<T extends z.ZodMiniType>(schema: T) {
  return z.optional(z.nullable(schema));
}

/** An object with fields of its own, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of some fields that is a list with objects in it; of no fields, the value itself. */
export function listAt(root: unknown, ...fields: readonly string[]): readonly unknown[] | null {
  const values = fields.length > 0 ? fields.map((field) => ownValue(root, field)) : [root];
  return (
    values.find((value): value is unknown[] => Array.isArray(value) && value.some(isObject)) ?? null
  );
}

/** A field of a value's own, never of what all objects inherit. */
export function ownValue(value: unknown, field: string): unknown {
  return isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}
