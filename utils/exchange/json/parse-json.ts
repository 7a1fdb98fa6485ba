/** JSON of others: looked through for bombs before it is parsed, because the parser would build whatever it says. */
import { ImportFileError, type ImportProblem } from '../../domain/file-errors';
import { lineAt, readJson } from '../json-file';
import { LIMITS } from '../limits';

/** Values, objects and lists in all: of as many people as a file may have ten each, and about 150 MB of memory. */
const VALUES = 10 * LIMITS.rows;
/** Different names of fields in all: an engine takes a hundred times longer for a new one than for one it has seen. */
const NAMES = LIMITS.rows;

/** UTF-16 units of one text: a picture or document kept as one may be long. */
const TEXT = LIMITS.bytes / 2;

/**
 * @param name - the file's, for the error.
 * @param text - hostile.
 * @throws {ImportFileError} `tooDeep`, `tooWide` or `tooManyRows`, of the line where it is; `unreadable` for what is no JSON.
 */
export function parseJson(name: string, text: string): unknown {
  refuseBombs(name, text);
  return readJson(text, LIMITS.bytes, (line) => new ImportFileError('unreadable', name, line));
}

function refuseBombs(name: string, text: string): void {
  const refuse = (problem: ImportProblem, at: number) => {
    throw new ImportFileError(problem, name, lineAt(text, at));
  };
  const names = new Set<string>();
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) {
      const end = endOfString(text, at);
      if (isName(text, end)) names.add(text.slice(at, end));
      if (names.size > NAMES || end - at > TEXT) refuse('tooWide', at);
      at = end;
    } else if (letter === COMMA) values += 1;
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      depth += 1;
      values += 1;
      if (depth > LIMITS.depth) refuse('tooDeep', at);
    } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth -= 1;
    if (values > VALUES) refuse('tooManyRows', at);
  }
}

const [QUOTE, COMMA, COLON, BACKSLASH, SPACE] = [0x22, 0x2c, 0x3a, 0x5c, 0x20];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** @returns where the string that begins at a place ends: the next quotation mark that no backslash escapes. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) return at;
    if (letter === BACKSLASH) at += 1;
  }
  return text.length;
}

/** Whether a string that ends here names a field. */
function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (at < text.length && text.charCodeAt(at) <= SPACE) at += 1;
  return text.charCodeAt(at) === COLON;
}
