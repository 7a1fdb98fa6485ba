/** Files of cards that would take a reader minutes: looked for by their lines alone, before one of them is read. */
import { ImportFileError } from '../../domain/file-errors';
import { LIMITS } from '../limits';

/** As written, folds and all: a file of the largest size has fewer, unless its lines hold next to nothing. */
const LINES = 1_500_000;
/** Properties of one card, and of what stands between two. */
const PROPERTIES = 10 * LIMITS.cells;
/** A property's name and parameters, in UTF-16 units. */
const HEAD = LIMITS.cell / 10;

/**
 * @param name - the file's, for the error.
 * @param text - hostile.
 * @throws {ImportFileError} `tooManyRows` or `tooWide`, of the line where it is.
 */
export function refuseCardBombs(name: string, text: string): void {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let line = 0;
  let cards = 0;
  let properties = 0;
  let colon = -1;
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, lineEnd, start);
    line += 1;
    if (line > LINES || cards > LIMITS.rows) throw new ImportFileError('tooManyRows', name, line);
    // Once for each colon, not for each line: where there is none, each would look to the end.
    if (colon < start) colon = endOf(text, ':', start);
    const isFolded = text[start] === ' ' || text[start] === '\t';
    if (!isFolded && colon < end) {
      properties += 1;
      if (/^BEGIN:VCARD/i.test(text.slice(start, start + 11))) {
        cards += 1;
        properties = 0;
      }
      if (properties > PROPERTIES || colon - start > HEAD)
        throw new ImportFileError('tooWide', name, line);
    }
    start = end + 1;
  }
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
}
