/** Documents as Markdown: one file after another in one, or a folder of them with an index. */
import { FileParts } from '../../exchange/file-parts';
import type { Block, TextLink } from '../../exchange/markdown/document';
import { FileNames, safeName } from '../../exchange/markdown/file-names';
import { toMarkdown } from '../../exchange/markdown/to-markdown';
import { MOST_FILES, ZipWriter } from '../../exchange/zip/write-zip';

/** A folder takes so many people; more are told in one file. */
export const MOST_IN_FOLDER = MOST_FILES - 100;

/** What a file about somebody is called, without its ending. @param otherwise - where nothing of the name remains. */
export const fileNameOf = (name: string, otherwise: string) => safeName(name) || otherwise;

/** Several documents in one file. */
export class MarkdownFile {
  readonly #parts = new FileParts();

  add(blocks: readonly Block[]): void {
    this.#parts.add(`${toMarkdown(blocks)}\n`);
  }

  end(): Blob {
    return this.#parts.end('text/markdown');
  }
}

/** A zip with a file for each person and each room. */
export class MarkdownFolder {
  readonly #zip: ZipWriter;
  readonly #names = new FileNames();
  readonly #people: TextLink[] = [];
  readonly #rooms: TextLink[] = [];

  /**
   * @param at - when it is made, in milliseconds since the epoch.
   * @param unnamed - what a file is called of whose name nothing remains.
   */
  constructor(
    at: number,
    readonly unnamed: string,
  ) {
    this.#zip = new ZipWriter(at);
  }

  addPerson(name: string, blocks: readonly Block[]): void {
    const path = `people/${this.#names.take(name, this.unnamed, '.md')}`;
    this.#zip.add(path, toMarkdown(blocks));
    this.#people.push({ text: name, path });
  }

  /** @param name - one of Kith's own, `goals`. */
  addRoom(name: string, title: string, blocks: readonly Block[]): void {
    const path = `${name}.md`;
    this.#zip.add(path, toMarkdown(blocks));
    this.#rooms.push({ text: title, path });
  }

  /** @param head - what the index begins with. */
  end(head: readonly Block[]): Blob {
    const lists = [this.#rooms, this.#people].filter((links) => links.length > 0);
    const index = [...head, ...lists.map((links): Block => ({ is: 'links', links }))];
    this.#zip.add('index.md', toMarkdown(index));
    return this.#zip.end();
  }
}
