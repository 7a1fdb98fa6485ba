/**
 * Cleans text that a page or a person gave, before it is stored: what cannot be seen and could mislead
 * is taken out, and length is capped. Said again here although capture cleans too: the door trusts nobody.
 */

/** Controls, soft hyphen, bidi controls and isolates, zero-width space and joiners of no script, byte order mark. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Cuts to a number of UTF-16 units without leaving half a character. */
function cut(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : text
        .slice(0, limit)
        .toWellFormed()
        .replace(/\ufffd$/, '');
}

/**
 * Text of several lines: `\n` only, no more than one blank line in a row.
 *
 * @param limit - the longest result, in UTF-16 units.
 */
export function cleanText(text: string, limit: number): string {
  const seen = cut(text, limit * 2)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(seen, limit).trimEnd();
}

/** Text of one line; as {@link cleanText}, with line breaks as spaces. */
export function cleanLine(text: string, limit: number): string {
  return cleanText(text, limit).replace(/\n+/g, ' ');
}
