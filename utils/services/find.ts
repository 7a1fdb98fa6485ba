/**
 * Finds people as one types: words in any order, without accents, with a slip of the finger.
 *
 * Looks in the vocabulary of all rows instead of in the rows: people share most of their words, so it is
 * short, and a match leads to its people at once. Why not a library: docs/decisions/finding-people.md.
 */
import { fold } from '../domain/fold';
import { INSIDE, isOneSlipOff, matchWord, NONE, SLIP } from '../domain/match-word';
import type { RosterRow } from '../domain/roster-row';

/** A match outside the name weighs as much as so many steps of a weaker match. */
const OUTSIDE_NAME = 2;
const WORST = SLIP + OUTSIDE_NAME;
const NO_MATCH = 255;
/** With fewer people found than this, those one slip away are shown after them. */
const ENOUGH = 5;
/** More words than anybody types. */
const MOST_WORDS = 12;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** Where a word occurs: row numbers, in the name or elsewhere. */
interface Occurrences {
  inName: number[];
  elsewhere: number[];
}

const wordsOf = (folded: string) => folded.split(BETWEEN_WORDS).filter((word) => word !== '');

function vocabularyOf(rows: readonly RosterRow[]): Map<string, Occurrences> {
  const vocabulary = new Map<string, Occurrences>();
  rows.forEach((row, number) => {
    const nameWords = new Set(wordsOf(fold(`${row.name} ${row.nickname ?? ''}`)));
    for (const word of new Set(wordsOf(row.find))) {
      const known = vocabulary.get(word) ?? { inName: [], elsewhere: [] };
      (nameWords.has(word) ? known.inName : known.elsewhere).push(number);
      vocabulary.set(word, known);
    }
  });
  return vocabulary;
}

/** Makes a search over these people; made anew when they change. */
export function createFinder(rows: readonly RosterRow[]): (query: string) => RosterRow[] {
  const vocabulary = [...vocabularyOf(rows)];

  /** How well each row matches one typed word. */
  function scores(typed: string, withSlips: boolean): Uint8Array {
    const best = new Uint8Array(rows.length).fill(NO_MATCH);
    const note = (numbers: readonly number[], score: number) => {
      for (const number of numbers) if (score < (best[number] ?? 0)) best[number] = score;
    };
    for (const [word, { inName, elsewhere }] of vocabulary) {
      let match = matchWord(typed, word);
      // A single letter inside a word says nothing, unless the word has no smaller part.
      if (match === INSIDE && typed.length === 1 && typed.charCodeAt(0) < 0x250) continue;
      if (match === NONE && withSlips && isOneSlipOff(typed, word)) match = SLIP;
      if (match === NONE) continue;
      note(inName, match);
      note(elsewhere, match + OUTSIDE_NAME);
    }
    return best;
  }

  /** Row numbers that match every word, best first, else as the rows stand. */
  function search(words: readonly string[], withSlips: boolean): number[] {
    const each = words.map((word) => scores(word, withSlips));
    const byScore: number[][] = Array.from({ length: WORST * words.length + 1 }, () => []);
    for (let number = 0; number < rows.length; number++) {
      let total = 0;
      for (const best of each) total += best[number] ?? NO_MATCH;
      byScore[total]?.push(number);
    }
    return byScore.flat();
  }

  return (query) => {
    const words = wordsOf(fold(query)).slice(0, MOST_WORDS);
    if (words.length === 0) return [...rows];
    const found = search(words, false);
    const all = found.length < ENOUGH ? new Set([...found, ...search(words, true)]) : found;
    return Array.from(all, (number) => rows[number]).filter((row) => row !== undefined);
  };
}
