/** Text as search compares it: case and accents folded, so that "ODONA" finds "Ó Dónaill". */

/** Letters that decomposition leaves whole. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * @returns lower case, compatibility-decomposed, without apostrophes and the combining marks of Latin, Greek and
 *   Cyrillic (those of other scripts are letters of their own), composed again.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ‘]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
