/** What bringing a backup in would change, before anything is: how much of each kind, and who. */
import type { TableName } from '../../db/database';
import { type Compared, compareRows, fateOf } from '../../db/restore-rows';
import { isBookkeeping } from '../../domain/clocks';
import { isSame } from '../../domain/is-same';
import { inLots } from '../../domain/lots';
import type { Row } from '../../domain/row';
import type { Backup } from '../../exchange/backup/format';
import type { Kith } from '../kith';
import { comparedWithThen } from './go-back';
import { type Incoming, incoming } from './incoming';
import type { RestoreMode } from './restore-backup';

/** What is told of a row; who came or stayed deleted is not. */
export const TOLD_FATES = ['added', 'changed', 'back', 'gone'] as const;
export type ToldFate = (typeof TOLD_FATES)[number];

export interface RestorePreview {
  /** The tables in which something would differ, people first. */
  kinds: ({ table: TableName } & Record<ToldFate, number>)[];
  /** The first few of each fate. */
  people: { fate: ToldFate; id: string; name: string; fields: string[] }[];
  /** How many rows are stamped too far ahead to come in. */
  setAside: number;
  /** How many cannot be read, and stay out. */
  unread: number;
}

/** So many people are named of each fate. */
const NAMED = 8;

/** @throws {BackupError} newer. */
export async function previewRestore(
  kith: Kith,
  backup: Backup,
  mode: RestoreMode = 'merge',
): Promise<RestorePreview> {
  const preview: RestorePreview = { kinds: [], people: [], setAside: 0, unread: 0 };
  for (const one of incoming(kith, backup)) {
    const kind = { table: one.table, added: 0, changed: 0, back: 0, gone: 0 };
    for await (const compared of fates(kith, one, mode)) {
      const fate = toldFate(compared);
      if (fate === null) continue;
      kind[fate] += 1;
      if (one.table === 'people' && kind[fate] <= NAMED)
        preview.people.push(person(fate, compared));
    }
    if (TOLD_FATES.some((fate) => kind[fate] > 0)) preview.kinds.push(kind);
    preview.setAside += one.aside.length;
    preview.unread += one.unread.length;
  }
  return preview;
}

async function* fates({ db }: Kith, one: Incoming, mode: RestoreMode): AsyncGenerator<Compared> {
  const { table, rows } = one;
  if (mode === 'merge') {
    for (const lot of inLots(rows)) yield* await compareRows(db, table, lot);
    return;
  }
  const here = new Set<string>();
  for await (const lot of comparedWithThen(db, one)) {
    for (const { row } of lot) here.add(row.id);
    yield* lot;
  }
  for (const row of rows)
    if (!here.has(row.id)) yield { local: undefined, row, fate: fateOf(undefined, row) };
}

/** Null for what its owner would not see: a clock alone, or what is deleted before and after. */
function toldFate({ local, row, fate }: Compared): ToldFate | null {
  if (fate === 'same' || fate === 'hidden') return null;
  if (fate !== 'changed') return fate;
  return row._del === undefined && local && changedFields(local, row).length > 0 ? fate : null;
}

function changedFields(local: Row, row: Row): string[] {
  const fields = new Set([...Object.keys(local), ...Object.keys(row)]);
  return [...fields].filter((field) => !isBookkeeping(field) && !isSame(local[field], row[field]));
}

function person(fate: ToldFate, { local, row }: Compared): RestorePreview['people'][number] {
  const fields = fate === 'changed' && local ? changedFields(local, row) : [];
  const { name } = fate === 'gone' && local ? local : row;
  return { fate, id: row.id, name: typeof name === 'string' ? name : '', fields };
}
