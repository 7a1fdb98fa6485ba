/**
 * Cleans text that a page or a person gave, before it is stored: what cannot be seen and could mislead
 * is taken out, and length is capped. Said again here although capture cleans too: the door trusts nobody,
 * and neither floor may import the other. A test holds the two equal.
 */

/** Scripts in which a joiner between two letters changes how they are written. */
const JOINED = [
  ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

/** With the letters that only look like one; a line break is none, nor is U+FEFF, which has no width. */
const SPACE = /(?:[^\S\n\uFEFF]|[\u115F\u1160\u2800\u3164\uFFA0])+/gu;

/** Control, bidi, zero-width, tag and private-use characters; ideographic variants (names use them) stay. */
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Co}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E007F}]|\u034F/gu;

/** Group 1 is a joiner that belongs: inside an emoji, or between two letters that need it. */
const JOINER = new RegExp(
  '((?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})' +
    `|(?<=[${JOINED}])[\\u200C\\u200D](?=[${JOINED}]))|[\\u200C\\u200D]`,
  'gu',
);

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
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(SPACE, ' ')
    .replace(UNSEEN, '')
    .replace(JOINER, '$1')
    .normalize('NFC')
    .replace(SPACE, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(seen, limit).replace(/[\s\u200C\u200D]+$/u, '');
}

/** Text of one line; as {@link cleanText}, with line breaks as spaces. */
export function cleanLine(text: string, limit: number): string {
  return cleanText(text, limit).replace(/\n+/g, ' ');
}

/** Whether text is longer than `limit` once cleaned: what somebody typed is then refused instead of cut. */
export function isTooLong(text: string, limit: number): boolean {
  return text.length > limit && cleanText(text, text.length).length > limit;
}
