/** Where a file of JSON is broken, for whoever mends it by hand. */

/**
 * The line on which a text stops being JSON. Engines tell of the place in words of their own.
 *
 * @param error - what `JSON.parse` threw.
 * @returns null where the words do not tell.
 */
export function lineOfSyntax(text: string, error: unknown): number | null {
  const said = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(said)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(said)?.[1];
  // Or what stands around the place: ten letters before it.
  const around = /"([\s\S]{10})[\s\S]*" ?(?:\.\.\. )?is not valid/.exec(said)?.[1];
  const at = position === undefined ? text.indexOf(around ?? '\0') : Number(position);
  return at === -1 ? null : text.slice(0, at + (around?.length ?? 0)).split('\n').length;
}
