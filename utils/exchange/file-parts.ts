/** Content of a file as it comes: put down in parts that a browser keeps outside the page's memory. */

/** In bytes. Of small parts a browser keeps tens of thousands for minutes; to join all at once stops the page. */
const PART = 2 ** 20;

/** Add pieces in their order, then end it. */
export class FileParts {
  readonly #parts: Blob[] = [];
  #waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  #size = 0;

  add(piece: string | Uint8Array<ArrayBuffer>): void {
    this.#waiting.push(piece);
    this.#size += piece.length;
    if (this.#size > PART) this.#putDown();
  }

  /** @param type - the media type. */
  end(type: string): Blob {
    this.#putDown();
    return new Blob(this.#parts, { type });
  }

  #putDown(): void {
    this.#parts.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#size = 0;
  }
}
