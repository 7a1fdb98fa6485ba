/** Reads a backup, plain, compressed or sealed: every value is checked at the door, and nothing is written. */
import { BackupError } from '../../domain/file-errors';
import { rest } from '../../domain/rest';
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
    let since = performance.now();
    for await (const text of textOf(file, MOST)) {
      for (const piece of pieces.push(text)) {
        gathered.add(piece);
        if (performance.now() - since < WORK_MS) continue;
        await rest();
        since = performance.now();
      }
    }
    pieces.end();
  } catch (error) {
    throw error instanceof BackupError && !gathered.isOurs ? new BackupError('notABackup') : error;
  }
  return gathered.backup();
}

/** Milliseconds of work after which a page gets to answer. */
const WORK_MS = 20;

/** What has been read so far. */
class Gathered {
  readonly #head = new Map<string, unknown>();
  readonly #tables = new Map<string, Row[]>();
  #leftOut = 0;
  readonly #incomplete = new Set<string>();

  /** Whether the file has said that it is a backup. */
  get isOurs(): boolean {
    return this.#head.get('format') === FORMAT;
  }

  add({ key, table, value }: Piece): void {
    if (table !== null) {
      this.#addRow(table, value);
      return;
    }
    this.#head.set(key, value);
    if (key === 'format' && !this.isOurs) throw new BackupError('notABackup');
    if (key === 'version' && this.isOurs && Number(value) > VERSION) throw new BackupError('newer');
  }

  #addRow(table: string, value: unknown): void {
    const rows = this.#tables.get(table) ?? [];
    this.#tables.set(table, rows);
    const row = asRow(value);
    if (row) rows.push(row);
    else {
      this.#leftOut += 1;
      this.#incomplete.add(table);
    }
  }

  backup(): Backup {
    if (!this.isOurs) throw new BackupError('notABackup');
    const head = headerSchema.safeParse(Object.fromEntries(this.#head));
    if (!head.success) throw new BackupError('damaged');
    const { version, counts } = head.data;
    if (version > VERSION) throw new BackupError('newer');
    const tables = new Map(
      Object.keys(counts).map((table) => [table, this.#tables.get(table) ?? []]),
    );
    const expected = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const found = [...tables.values()].reduce((sum, rows) => sum + rows.length, this.#leftOut);
    const isWhole =
      expected === found && [...this.#tables.keys()].every((table) => tables.has(table));
    if (!isWhole) throw new BackupError('damaged');
    return { ...head.data, tables, leftOut: this.#leftOut, incomplete: this.#incomplete };
  }
}
