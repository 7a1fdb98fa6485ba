/** The values of a vCard's lines: lists and parts at their separators, escapes undone (RFC 6350, 3.4). */
import { isPlain } from './seen';

/** One text, its lines parted by `\n`. */
export function textOf(value: string): string {
  const unescaped = value.includes('\\')
    ? value.replace(/\\([\s\S])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))
    : value;
  return (unescaped.includes('\r') ? unescaped.replace(/\r\n?/g, '\n') : unescaped).trim();
}

/** One text in one line. */
export function lineOf(value: string): string {
  const text = textOf(value);
  return isPlain(text) ? text : text.replace(/\s+/g, ' ');
}

/**
 * The parts of a structured value.
 *
 * @param mark - `;` between parts, `,` between the values of one.
 */
export function partsAt(value: string, mark: ';' | ','): string[] {
  return rawPartsAt(value, mark).map(textOf);
}

/** As {@link partsAt}, still escaped: to be split further, or written again. */
export function rawPartsAt(value: string, mark: ';' | ','): string[] {
  if (!value.includes('\\')) return value.split(mark);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === mark) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, value.slice(start)];
}
