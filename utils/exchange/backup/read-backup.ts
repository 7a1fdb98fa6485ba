/** Reads a backup, plain, compressed or sealed: every value is checked at the door, and nothing is written. */
import { BackupError } from '../../domain/errors';
import type { Row } from '../../domain/row';
import { asRow, type Backup, FORMAT, headerSchema, VERSION } from './format';
import { textOf } from './gzip';
import { JsonPieces, type Piece } from './json-pieces';
import { isSealedFile, unseal } from './seal';

/** Bytes of a backup's text: ten times what 30,000 people with their years take. Read in parts, it need not fit in memory twice. */
const MOST = 1_000_000_000;

/**
 * @param file - hostile.
 * @param passphrase - of a sealed one.
 * @throws {BackupError} that says what is wrong: not a backup, damaged, of a newer Kith, sealed, or sealed with
 *   another passphrase.
 */
export async function readBackup(
  file: Blob | Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<Backup> {
  const whole = new Blob([file]);
  if (!(await isSealedFile(whole))) return readOpen(whole);
  if (passphrase === undefined) throw new BackupError('encrypted');
  return readOpen(await unseal(whole, passphrase));
}

async function readOpen(file: Blob): Promise<Backup> {
  const gathered = new Gathered();
  const pieces = new JsonPieces();
  try {
    for await (const text of textOf(file, MOST))
      for (const piece of pieces.push(text)) gathered.add(piece);
    pieces.end();
  } catch (error) {
    throw error instanceof BackupError && !gathered.isOurs ? new BackupError('notABackup') : error;
  }
  return gathered.backup();
}

/** What has been read so far. */
class Gathered {
  readonly #head = new Map<string, unknown>();
  readonly #rows: { table: string; value: unknown }[] = [];

  /** Whether the file has said that it is a backup. */
  get isOurs(): boolean {
    return this.#head.get('format') === FORMAT;
  }

  add({ key, table, value }: Piece): void {
    if (table !== null) {
      this.#rows.push({ table, value });
      return;
    }
    this.#head.set(key, value);
    if (key === 'format' && !this.isOurs) throw new BackupError('notABackup');
    if (key === 'version' && this.isOurs && Number(value) > VERSION) throw new BackupError('newer');
  }

  backup(): Backup {
    if (!this.isOurs) throw new BackupError('notABackup');
    const head = headerSchema.safeParse(Object.fromEntries(this.#head));
    if (!head.success) throw new BackupError('damaged');
    if (head.data.version > VERSION) throw new BackupError('newer');
    const tables = new Map<string, Row[]>(
      Object.keys(head.data.counts).map((table) => [table, []]),
    );
    let leftOut = 0;
    for (const { table, value } of this.#rows) {
      const row = asRow(value, head.data.schema);
      const rows = tables.get(table);
      if (!rows) throw new BackupError('damaged');
      if (row) rows.push(row);
      else leftOut += 1;
    }
    const expected = Object.values(head.data.counts).reduce((sum, count) => sum + count, 0);
    if (expected !== this.#rows.length) throw new BackupError('damaged');
    return { ...head.data, tables, leftOut };
  }
}
