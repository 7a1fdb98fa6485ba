/** The backup file (docs/data.md, "The backup file"): what stands in it, whoever writes or reads it. */
import { type Clocks, clocksSchema, type Row } from '../../domain/row';
import { z } from '../../domain/zod';

export const FORMAT = 'kith-backup';
/** Of the file's own layout; what the rows are like is said by `schema`. */
export const VERSION = 1;

/** What a backup says of itself, before its rows. */
export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  /** The schema version of the database that it is of. */
  schema: z.number(),
  /** `Kith 0.1.0`. */
  madeBy: z.string(),
  /** ISO 8601 in UTC. */
  madeAt: z.string(),
  databaseId: z.string(),
  /** How many rows of each table follow, deleted ones too. */
  counts: z.record(z.string(), z.number()),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export interface Backup extends BackupHeader {
  /** By table, as they stood; fields that nobody knows are kept. */
  tables: Map<string, Row[]>;
  /** How many rows had to be left out, because they have no id. */
  leftOut: number;
  /** The tables of which they are: any row that is missing there may be one of them. */
  incomplete: ReadonlySet<string>;
}

/** In UTF-16 units: Kith's own longest is an address with a word before it. */
const LONGEST_ID = 4_096;

const idSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));

const rowSchema = z.looseObject({
  id: idSchema,
  _c: clocksSchema,
  _s: z.number(),
  _del: z.optional(z.string()),
});

/**
 * @param value - hostile.
 * @returns the row itself where it is sound; with what can be read of its bookkeeping where it is not; null for
 *   what has no id.
 */
export function asRow(value: unknown): Row | null {
  if (rowSchema.safeParse(value).success) return value as Row;
  const named = z.looseObject({ id: idSchema }).safeParse(value);
  if (!named.success) return null;
  const row = value as Row;
  const clocks = clocksSchema.safeParse(row._c);
  const { _del, ...alive } = row;
  return {
    ...alive,
    id: row.id,
    _c: clocks.success ? clocks.data : ({} satisfies Clocks),
    // The oldest: each migration gives the same when it runs again.
    _s: typeof row._s === 'number' ? row._s : 1,
    ...(typeof _del === 'string' && { _del }),
  };
}
