/** Files of JSON that somebody may have mended by hand: written to be read, and read with a word on where they break. */

/** @returns the file's text. */
export function writeJson(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * @param text - hostile.
 * @param most - in UTF-16 units.
 * @param refused - makes the error for a text that is longer or no JSON, of the line where it breaks if that is known.
 * @returns what the text says, of any shape.
 */
export function readJson(
  text: string,
  most: number,
  refused: (line: number | null) => Error,
): unknown {
  if (text.length > most) throw refused(null);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refused(lineOfSyntax(text, error));
  }
}

/**
 * The line on which a text stops being JSON. Engines tell of the place in words of their own.
 *
 * @param error - what `JSON.parse` threw.
 * @returns null where the words do not tell.
 */
function lineOfSyntax(text: string, error: unknown): number | null {
  const said = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(said)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(said)?.[1];
  // Or what stands around the place: ten letters before it.
  const around = /"([\s\S]{10})[\s\S]*" ?(?:\.\.\. )?is not valid/.exec(said)?.[1];
  const at = position === undefined ? text.indexOf(around ?? '\0') : Number(position);
  return at === -1 ? null : lineAt(text, at + (around?.length ?? 0));
}

/** @returns the line, from 1, on which a place in a text is; the text may be large. */
export function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
