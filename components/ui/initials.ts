/** What an avatar shows: no picture is ever loaded, so a person is two letters on a colour of their own. */

/** Stands before a name and is no part of it. */
const TITLES = /^(?:dr|prof|mr|mrs|ms|mx)$/iu;

/** Scripts of which one character reads as a word, or whose letters join into another shape. */
const SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Syriac}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The initials of a name.
 *
 * @param name - as shown on the page, in any script.
 * @returns one or two graphemes, first and last word's; one where a single character says enough
 *   ({@link SINGLE}).
 */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)|（.*?）/gu, ' ')
    .split(/[\s,.·]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !TITLES.test(word));
  const first = letter(words[0] ?? name);
  if (SINGLE.test(first)) return first;
  const last = words.length > 1 ? letter(words.at(-1) ?? '') : '';
  return `${first}${last}`.toLocaleUpperCase();
}

function letter(word: string): string {
  for (const { segment } of segmenter.segment(word)) {
    if (/[\p{L}\p{N}]/u.test(segment)) return segment;
  }
  return '';
}

/**
 * The hue of a person's colour, the same in every browser.
 *
 * @param id - the person's id.
 * @returns degrees, in steps of 15, so that neighbours differ visibly or not at all.
 */
export function hueOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 997;
  return (hash % 24) * 15;
}
