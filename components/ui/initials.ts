/** What an avatar shows: no picture is ever loaded, so a person is two letters on a colour of their own. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The initials of a name.
 *
 * @param name - as shown on the page, in any script.
 * @returns one or two graphemes: first and last word's; a name in Han, Kana or Hangul gives its
 *   first character, since a single one there already reads as a word.
 */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)|（.*?）/gu, ' ')
    .split(/[\s,.·]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = letter(words[0] ?? name);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first)) {
    return first;
  }
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
