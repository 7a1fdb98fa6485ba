/** Puts texts into a zip, one after another as they are written, so that memory holds little more than the zip. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { FileParts } from '../file-parts';

/** As many files as the directory of a zip without extensions counts. */
export const MOST_FILES = 65_535;

/** Smaller ones gain nothing by it, and each takes tables of its own. */
const WORTH_PRESSING = 2_000;

/** Add texts one by one, then end it. */
export class ZipWriter {
  readonly #parts = new FileParts();
  readonly #encoder = new TextEncoder();
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#parts.add(new Uint8Array(bytes));
  });

  /**
   * @param at - when everything in it was made, in milliseconds since the epoch: the same content is the same file.
   */
  constructor(readonly at: number) {}

  /** @param path - within the zip, `people/Ana.md`; each once. Read as UTF-8 by whatever opens it. */
  add(path: string, text: string): void {
    const bytes = this.#encoder.encode(text);
    const Entry = bytes.length < WORTH_PRESSING ? ZipPassThrough : ZipDeflate;
    const entry = new Entry(path);
    entry.mtime = this.at;
    this.#zip.add(entry);
    entry.push(bytes, true);
  }

  /** Nothing can be added afterwards. */
  end(): Blob {
    this.#zip.end();
    return this.#parts.end('application/zip');
  }
}
