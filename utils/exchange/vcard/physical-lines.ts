/** A text by its lines, whoever wrote their ends. */

/** Some exports end each with two carriage returns and a line feed. */
const BREAK = /\r?\r?\n|\r/g;

/** Every line, empty ones too, so that they can be counted; a byte order mark is none of the first. */
export function* physicalLines(text: string): Generator<string> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (const found of text.matchAll(BREAK)) {
    yield text.slice(at, found.index);
    at = found.index + found[0].length;
  }
  yield text.slice(at);
}
