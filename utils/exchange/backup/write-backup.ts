/** Writes a backup in parts: each lot of rows becomes a part of the file at once, so that memory stays flat however many there are. */
import type { Row } from '../../domain/row';
import { type BackupHeader, FORMAT, VERSION } from './format';

/** Add rows table by table, then end it. */
export class BackupWriter {
  readonly #parts: Blob[] = [];
  readonly #counts = new Map<string, number>();
  #table: string | undefined;

  /**
   * Adds rows, one on a line, so that people can read the file and tools compare it.
   *
   * @param table - all rows of one table come in one go or in several right after each other.
   */
  add(table: string, rows: readonly Row[]): void {
    const isFirst = table !== this.#table;
    const opening = `${this.#table === undefined ? '' : '\n],'}\n${JSON.stringify(table)}: [\n`;
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    const count = this.#counts.get(table) ?? 0;
    const between = count > 0 && rows.length > 0 ? ',\n' : '';
    this.#parts.push(new Blob([isFirst ? opening : '', between, lines]));
    this.#counts.set(table, count + rows.length);
    this.#table = table;
  }

  /** The file. Nothing can be added afterwards. */
  end(header: Omit<BackupHeader, 'format' | 'version' | 'counts'>): {
    file: Blob;
    counts: Record<string, number>;
  } {
    const counts = Object.fromEntries(this.#counts);
    const { schema, madeBy, madeAt, databaseId } = header;
    const whole = { format: FORMAT, version: VERSION, schema, madeBy, madeAt, databaseId, counts };
    const head = `${JSON.stringify(whole).slice(0, -1)},\n"tables": {`;
    const closing = `${this.#table === undefined ? '' : '\n]'}\n}}\n`;
    const file = new Blob([head, ...this.#parts, closing], { type: 'application/json' });
    return { file, counts };
  }
}
