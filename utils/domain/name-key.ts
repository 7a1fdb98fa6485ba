/** Names and organizations in a form in which two spellings of one are the same text. For asking, never for knowing. */
import { fold } from './fold';

/** Said before a name, folded. */
const TITLES = new Set(
  'dr prof professor mr mrs ms mx miss sir dame herr frau dott dottssa dra sra sr ing dipl mme mlle doc mgr'.split(
    ' ',
  ),
);

/** How a business is held, which one page says and another leaves out. */
const LEGAL = new Set(
  'inc ltd llc llp gmbh ag corp corporation co plc sa bv nv srl spa the'.split(' '),
);

const BRACKETS = /[()（）]/u;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a name without titles, initials and what stands in brackets, in one order. */
export function nameWords(name: string): string[] {
  const all = wordsOf(name.split(BRACKETS)[0] ?? '');
  const first = all.findIndex((word) => !TITLES.has(word));
  const words = first > 0 ? all.slice(first) : all;
  const full = words.filter((word) => word.length > 1);
  return (full.length > 1 ? full : words).sort();
}

/** Whether two names have initials, and none in common: John A. Smith is not John B. Smith. */
export function haveOtherInitials(one: string, other: string): boolean {
  const [ours, theirs] = [initialsIn(one), initialsIn(other)];
  return ours.size > 0 && theirs.size > 0 && ours.isDisjointFrom(theirs);
}

const initialsIn = (name: string) =>
  new Set(wordsOf(name.split(BRACKETS)[0] ?? '').filter((word) => /^\p{L}$/u.test(word)));

/**
 * The forms of a name, so that "Okafor, Dr. Mara J." is "Mara Okafor"; and of what stands in brackets.
 *
 * @returns none for a name of one word: too many people have it.
 */
export function nameKeys(name: string): string[] {
  const [outside = '', inside = ''] = name.split(BRACKETS);
  return [outside, inside].flatMap((part) => {
    const words = nameWords(part);
    return words.length > 1 || isUnspaced(words[0]) ? [words.join(' ')] : [];
  });
}

/** A whole name in a script that writes names without a space. */
function isUnspaced(word: string | undefined): boolean {
  return word !== undefined && /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]{2,}$/u.test(word);
}

/** The form of an organization; null where there is none. */
export function organizationKey(organization: string | null): string | null {
  if (organization === null) return null;
  const words = wordsOf(organization);
  return words.filter((word) => !LEGAL.has(word)).join(' ') || words.join(' ') || null;
}
