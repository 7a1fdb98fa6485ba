/**
 * Cuts the text of a backup into the values it is made of while it arrives, however it is laid out: one row at a
 * time is parsed, so that a file of any length neither fills memory nor holds up the page, and none goes too deep.
 */
import { BackupError } from '../../domain/file-errors';
import { LIMITS } from '../limits';

/** A value of the file: of its head, or a row of a table. */
export interface Piece {
  key: string;
  /** Null for a value of the head. */
  table: string | null;
  value: unknown;
}

/** What may come next, but for white space. */
type Expected = 'root' | 'key' | 'colon' | 'value' | 'comma' | 'end';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** UTF-16 units of one row or value of the head. */
const PIECE_MAX = 16 * LIMITS.cell;

/** Push texts as they come, then ask it to end. */
export class JsonPieces {
  #text = '';
  #at = 0;
  #expected: Expected = 'root';
  /** How deep within the file: 1 in its head, 2 among the tables, 3 among the rows of one. */
  #level = 0;
  #key = '';
  #table: string | null = null;
  /** Where the value began that is being read; -1 between values. */
  #start = -1;
  #depth = 0;
  #inString = false;
  #afterBackslash = false;

  /**
   * @param text - goes on where the text before ended.
   * @returns the values that are whole by now.
   * @throws {BackupError} damaged, where the text is no JSON or of another make.
   */
  *push(text: string): Generator<Piece> {
    this.#text = this.#text.slice(this.#start === -1 ? this.#at : this.#start) + text;
    this.#at = this.#start === -1 ? 0 : this.#at - this.#start;
    if (this.#start !== -1) this.#start = 0;
    while (this.#at < this.#text.length) {
      if (this.#start === -1) this.#step();
      if (this.#start !== -1 && this.#readOn()) {
        const piece = this.#take();
        if (piece) yield piece;
      }
    }
    if (this.#start !== -1 && this.#text.length > PIECE_MAX) throw new BackupError('damaged');
  }

  /** @throws {BackupError} damaged, where the text ended too early. */
  end(): void {
    if (this.#expected !== 'end') throw new BackupError('damaged');
  }

  /** One character between values. */
  #step(): void {
    const char = this.#text[this.#at] ?? '';
    if (isSpace(char.charCodeAt(0))) {
      this.#at += 1;
      return;
    }
    const closes = this.#level === 3 ? ']' : '}';
    if (this.#expected === 'root' && char === '{') this.#enter(1, 'key');
    else if (this.#expected === 'colon' && char === ':') this.#move('value');
    else if (this.#expected === 'comma' && char === ',')
      this.#move(this.#level === 3 ? 'value' : 'key');
    else if (char === closes && this.#mayClose()) this.#leave();
    else if (this.#expected === 'key' && char === '"') this.#begin();
    else if (this.#expected === 'value') this.#value(char);
    else throw new BackupError('damaged');
  }

  #value(char: string): void {
    const opensTables = this.#level === 1 && this.#key === 'tables';
    if (opensTables && char === '{') this.#enter(2, 'key');
    else if (this.#level === 2 && char === '[') {
      this.#table = this.#key;
      this.#enter(3, 'value');
    } else if (opensTables || this.#level === 2) throw new BackupError('damaged');
    else this.#begin();
  }

  /** Whether a list or an object may end here; one that has just begun may, and so none needs to be told from a stray comma. */
  #mayClose(): boolean {
    if (this.#level === 0) return false;
    return this.#expected === 'comma' || this.#expected === (this.#level === 3 ? 'value' : 'key');
  }

  #move(expected: Expected): void {
    this.#expected = expected;
    this.#at += 1;
  }

  #enter(level: number, expected: Expected): void {
    this.#level = level;
    this.#move(expected);
  }

  #leave(): void {
    this.#level -= 1;
    this.#table = null;
    this.#move(this.#level === 0 ? 'end' : 'comma');
  }

  #begin(): void {
    this.#start = this.#at;
    this.#depth = 0;
  }

  /** Reads on in a value. @returns whether it is whole. */
  #readOn(): boolean {
    const text = this.#text;
    for (; this.#at < text.length; this.#at += 1) {
      const code = text.charCodeAt(this.#at);
      if (this.#inString) {
        if (this.#afterBackslash) this.#afterBackslash = false;
        else if (code === BACKSLASH) this.#afterBackslash = true;
        else if (code === QUOTE) {
          this.#inString = false;
          if (this.#depth === 0) return this.#past();
        }
      } else if (code === QUOTE) this.#inString = true;
      else if (code === 0x7b || code === 0x5b) {
        this.#depth += 1;
        if (this.#depth > LIMITS.depth) throw new BackupError('damaged');
      } else if (code === 0x7d || code === 0x5d) {
        // A number or a word ends where what it stands in does.
        if (this.#depth === 0) return true;
        this.#depth -= 1;
        if (this.#depth === 0) return this.#past();
      } else if (this.#depth === 0 && (code === 0x2c || isSpace(code))) return true;
    }
    return false;
  }

  #past(): true {
    this.#at += 1;
    return true;
  }

  /** Takes the value that is whole. */
  #take(): Piece | null {
    const value = parsed(this.#text.slice(this.#start, this.#at));
    this.#start = -1;
    if (this.#expected === 'key') {
      this.#key = String(value);
      this.#expected = 'colon';
      return null;
    }
    this.#expected = 'comma';
    return { key: this.#key, table: this.#table, value };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupError('damaged', { cause: error });
  }
}
