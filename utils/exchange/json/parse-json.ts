/** JSON of others: looked through for bombs before it is parsed, because the parser would build whatever it says. */
import { ImportFileError } from '../../domain/errors';
import { lineAt, readJson } from '../json-file';
import { LIMITS } from '../limits';

/** Values, objects and lists in all: of {@link LIMITS}`.rows` people ten each, and as many as fit into memory. */
const VALUES = 10 * LIMITS.rows;

/**
 * @param name - the file's, for the error.
 * @param text - hostile.
 * @throws {ImportFileError} `tooDeep` or `tooManyRows`, of the line where it is; `unreadable` for what is no JSON.
 */
export function parseJson(name: string, text: string): unknown {
  refuseBombs(name, text);
  return readJson(text, LIMITS.bytes, (line) => new ImportFileError('unreadable', name, line));
}

function refuseBombs(name: string, text: string): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) at = endOfString(text, at);
    else if (letter === COMMA) values += 1;
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      depth += 1;
      values += 1;
      if (depth > LIMITS.depth) throw new ImportFileError('tooDeep', name, lineAt(text, at));
    } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth -= 1;
    if (values > VALUES) throw new ImportFileError('tooManyRows', name, lineAt(text, at));
  }
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** @returns where the string that begins at a place ends: the next quotation mark that no backslash escapes. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}
