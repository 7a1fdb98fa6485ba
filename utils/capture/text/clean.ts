/**
 * Text from a page is hostile until it has been through here: nothing invisible, nothing that turns
 * the reading direction, one form of each letter, and never longer than what a field may hold.
 */

/** Longest one-line value kept; a LinkedIn headline ends at 220 characters. */
export const LINE_MAX = 500;
/** Longest text of several lines kept; LinkedIn's About ends at 2,600 characters. */
export const LINES_MAX = 10_000;
/** White space and markup noise may outweigh the text, but not without end. */
const RAW_MAX = 100_000;

/** Scripts in which a joiner between two letters changes how they are written. */
const JOINED = [
  ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

/** With the letters that only look like one; U+FEFF counts as white space to a pattern, but has no width. */
const SPACE = /(?:[^\S\uFEFF]|[\u0085\u115F\u1160\u2800\u3164\uFFA0])+/gu;

/** Control, bidi, zero-width, tag and private-use characters; ideographic variants (names use them) stay. */
const INVISIBLE =
  /[\p{Cc}\p{Co}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E007F}]|\u034F/gu;

/** Group 1 is a joiner that belongs: inside an emoji, or between two letters that need it. */
const JOINER = new RegExp(
  '((?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})' +
    `|(?<=[${JOINED}])[\\u200C\\u200D](?=[${JOINED}]))|[\\u200C\\u200D]`,
  'gu',
);

/**
 * One line of clean text, safe to show and to store.
 *
 * @param raw - anything a page held; what is no string or number gives ''.
 * @param max - the most UTF-16 units to keep; a longer text is cut, never inside a character.
 * @returns NFC, white space collapsed and trimmed; '' when nothing visible is left. Idempotent.
 */
export function cleanText(raw: unknown, max: number = LINE_MAX): string {
  if (typeof raw !== 'string' && typeof raw !== 'number') return '';
  const text = String(raw)
    .slice(0, RAW_MAX)
    .replace(SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINER, '$1')
    .normalize('NFC')
    .replace(SPACE, ' ')
    .trim();
  return text.length <= max ? text : text.slice(0, max).replace(/[\p{Cs}\s\u200C\u200D]+$/u, '');
}

/**
 * Clean text that keeps its lines and paragraphs (one empty line at most between two).
 *
 * @returns '' when nothing visible is left. Idempotent.
 */
export function cleanLines(raw: unknown, max: number = LINES_MAX): string {
  if (typeof raw !== 'string') return cleanText(raw, max);
  const lines = raw
    .slice(0, RAW_MAX)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => cleanText(line, max));
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text.length <= max ? text : text.slice(0, max).replace(/[\p{Cs}\s\u200C\u200D]+$/u, '');
}

/**
 * Whether a page hid a value behind asterisks, as LinkedIn does for guests: `S****** D****** at ****`.
 */
export function isMasked(text: string): boolean {
  const stars = text.match(/\*/g)?.length ?? 0;
  return stars > 1 && stars > (text.match(/[\p{L}\p{N}*]/gu)?.length ?? 0) / 4;
}

/**
 * Whether a value says something: it has a letter or a digit, and is neither masked nor a word that
 * a program printed for "none".
 */
export function isMeaningful(text: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text) &&
    !isMasked(text) &&
    !/^(null|undefined|nan|n\/a|none|\[object object\])$/i.test(text)
  );
}
