/**
 * How the user said that tables are to be read, for the next one with the same first row. Of the row only a
 * hash is kept, since a table without titles begins with a person.
 */
import { hashed } from '../../domain/ids';
import { z } from '../../domain/zod';
import { COLUMN_FIELDS, type ColumnMapping, type TableLook } from '../../exchange/imported';
import { readLocal, writeLocal } from '../../platform/local-store';

const KEY = 'columns';
/** The latest are kept. */
const MOST = 20;

const memorySchema = z.array(
  z.object({
    row: z.string(),
    mapping: z.object({
      hasHeader: z.boolean(),
      columns: z.array(z.nullable(z.enum([...COLUMN_FIELDS, 'rest']))),
    }),
  }),
);
type Memory = { row: string; mapping: ColumnMapping }[];

/** @returns how a table like this one was read last; null for one never seen. */
export async function rememberedColumns(table: TableLook): Promise<ColumnMapping | null> {
  const [row, memory] = await Promise.all([firstRow(table), read()]);
  const mapping = memory.find((one) => one.row === row)?.mapping;
  return mapping?.columns.length === table.mapping.columns.length ? mapping : null;
}

/** Remembers how this table is read now. */
export async function rememberColumns(table: TableLook): Promise<void> {
  const [row, memory] = await Promise.all([firstRow(table), read()]);
  const others = memory.filter((one) => one.row !== row);
  await writeLocal(KEY, [{ row, mapping: table.mapping }, ...others].slice(0, MOST));
}

async function read(): Promise<Memory> {
  const memory = memorySchema.safeParse(await readLocal(KEY));
  return memory.success ? memory.data : [];
}

/** The same whether it was taken for titles or for a person. */
function firstRow({ titles, samples: [first = []] }: TableLook): Promise<string> {
  const cells = titles.some((title) => title.trim() !== '') ? titles : first;
  return hashed(JSON.stringify(cells.map((cell) => cell.trim().toLowerCase())));
}
