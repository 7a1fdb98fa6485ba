/** What every stored row carries, so that rows can later travel between a person's browsers. */
import { z } from './zod';

/** A hybrid logical clock's stamp: 9 base-36 digits of time, 4 of a counter, the device's id. Sorts as text. */
const stampSchema = z.string();
export type Stamp = z.infer<typeof stampSchema>;

/** Row and field clocks: `_` is the row's birth; a field has its own only once it changed; a set has one a member. */
export const clocksSchema = z.record(
  z.string(),
  z.union([stampSchema, z.record(z.string(), stampSchema)]),
);
export type Clocks = z.infer<typeof clocksSchema>;

/** The fields shared by all rows; each table's schema extends them. Unknown fields are kept and passed on. */
export const rowFields = {
  id: z.string(),
  /** Clocks (docs/data.md). */
  _c: clocksSchema,
  /** The schema version that wrote the row. */
  _s: z.number(),
  /** Tombstone: when the row was deleted. */
  _del: z.optional(stampSchema),
};

const rowSchema = z.looseObject(rowFields);
export type Row = z.infer<typeof rowSchema>;

/** A loose row's named fields, without the index signature that lets unknown ones through. */
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

/** The part of a row that a user's action writes; id, clocks and version are the write path's. */
export type Values<T> = Omit<Named<T>, 'id' | '_c' | '_s' | '_del'>;
