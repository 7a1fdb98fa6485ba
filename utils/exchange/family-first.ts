/** Names as lists have them that are sorted by family name, without a comma to tell. */
import { FAMILY_FIRST, nameOfWhole, type SaidName } from './names';
import { titled, turnedRound } from './turn-round';

/** Of a list by family names: `Müller Anna`, `von der Heide Anna`, `DE LA CRUZ Ana María`, `Müller, Anna`. */
export function nameOfFamilyFirst(text: string): SaidName {
  if (text.includes(',') || FAMILY_FIRST.test(text)) return nameOfWhole(text);
  const { prefix, name } = titled(text);
  const words = name.split(/\s+/);
  const isParticle = (word: string) => /^\p{Ll}/u.test(word);
  const loud = words.findIndex((word) => !isLoud(word));
  const family = loud > 0 ? loud : words.findIndex((word) => !isParticle(word)) + 1;
  if (family === 0 || family === words.length) return { name: text, credentials: [] };
  const [before, behind] = [words.slice(0, family), words.slice(family)];
  const said = turnedRound(before.join(' '), behind.join(' '));
  return { ...said, ...(prefix && { prefix }), credentials: [] };
}

/** Whether only the words before the last ones are in capitals, as the family name is in `MÜLLER Anna`. */
export function isLoudFamilyFirst(text: string): boolean {
  const words = text.split(/\s+/);
  const loud = words.findIndex((word) => !isLoud(word));
  const isName = words.slice(0, loud).some((word) => word.length > 2);
  return isName && !words.slice(loud).some(isLoud);
}

const isLoud = (word: string) =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
