/** The values of a vCard's lines: lists and parts at their separators, escapes undone (RFC 6350, 3.4). */

/** One text. */
export function textOf(value: string): string {
  return value
    .replace(/\\([\s\S])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))
    .trim();
}

/**
 * The parts of a structured value.
 *
 * @param mark - `;` between parts, `,` between the values of one.
 */
export function partsAt(value: string, mark: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at] ?? '';
    if (letter === '\\') {
      part += letter + (value[at + 1] ?? '');
      at += 1;
    } else if (letter === mark) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map(textOf);
}
