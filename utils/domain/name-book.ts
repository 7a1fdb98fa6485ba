/**
 * Who may be meant by the words of a line. Made once for a roster, so that a line is read at each key
 * however many people there are; unlike search it takes whole words only, since nobody looks at its answers first.
 */
import { type LineWord, type Span, wordsIn } from './line-words';
import { isOneSlipOff } from './match-word';
import { NAMES_THAT_ARE_WORDS, SMALL_WORDS } from './plain-words';
import type { RosterRow } from './roster-row';

export interface NamedPeople extends Span {
  /** Whoever may be meant, likeliest first; one is certain, several are for the user to choose from. */
  candidates: RosterRow[];
  /** "Ana's manager": they are spoken of. */
  isOwner: boolean;
}

export interface NameBook {
  /** The names in a line, longest first at each place, none over another. */
  read(line: string, words: readonly LineWord[]): NamedPeople[];
  /** People whose name is one slip away from what was typed. */
  near(folded: string): RosterRow[];
}

/** Scripts that write names without a space before and after them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
/** A month or a day, not somebody: what stands before it, and after it. */
const BEFORE_DATE =
  /(?:\d|\b(?:in|last|next|early|late|mid|this|since|until|till|by|of|during|on))[\s-]*(?:st|nd|rd|th)?\s*$/iu;
const AFTER_DATE = /^\s*(?:\d)/u;
/** "Will she", "May I": a question begins. */
const ASKS = /^\s+(?:i|you|we|she|he|they|it|the|this|that|be)\b/iu;
const DATE_NAMES = new Set(['april', 'may', 'june', 'august', 'jan', 'sun']);
const MOST_WORDS = 6;

export function createNameBook(rows: readonly RosterRow[]): NameBook {
  const byWord = new Map<string, RosterRow[]>();
  for (const row of rows) {
    for (const word of nameWordsOf(row)) {
      const known = byWord.get(word);
      if (known) known.push(row);
      else byWord.set(word, [row]);
    }
  }
  const unspaced = [...byWord.keys()].filter((word) => word.length > 1 && UNSPACED.test(word));

  /** The longest run of words from here that is in somebody's name. */
  function longest(line: string, words: readonly LineWord[], from: number): NamedPeople | null {
    const first = words[from];
    let found = first && byWord.get(first.folded);
    if (!first || !found) return first ? insideOf(first) : null;
    let last = first;
    let length = 1;
    for (const next of words.slice(from + 1, from + MOST_WORDS)) {
      if (last.isOwner || !/^[\s.-]{1,3}$/.test(line.slice(last.end, next.start))) break;
      const here = new Set(byWord.get(next.folded));
      const both: RosterRow[] = found.filter((row) => here.has(row));
      if (both.length === 0) break;
      found = both;
      last = next;
      length++;
    }
    const run = words.slice(from, from + length);
    if (!run.some((word) => isName(line, word))) return null;
    const typed = run.map(({ folded }) => folded);
    return {
      start: first.start,
      end: last.end,
      candidates: ranked(found, typed),
      isOwner: last.isOwner,
    };
  }

  /** A name among other words of a script without spaces. */
  function insideOf(word: LineWord): NamedPeople | null {
    if (!UNSPACED.test(word.folded)) return null;
    const name = unspaced
      .filter((one) => word.folded.includes(one))
      .sort((a, b) => b.length - a.length)[0];
    const start = name === undefined ? -1 : word.folded.indexOf(name);
    if (name === undefined || word.folded.length !== word.end - word.start) return null;
    return {
      start: word.start + start,
      end: word.start + start + name.length,
      candidates: ranked(byWord.get(name) ?? [], [name]),
      isOwner: false,
    };
  }

  return {
    read(line, words) {
      const found: NamedPeople[] = [];
      for (let at = 0; at < words.length; ) {
        const named = longest(line, words, at);
        if (named) found.push(named);
        const end = named?.end ?? words[at]?.end ?? 0;
        do at++;
        while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < end);
      }
      return found;
    },
    near: (folded) => {
      const rows = new Set<RosterRow>();
      for (const [word, people] of byWord) {
        if (Math.abs(word.length - folded.length) <= 1 && isOneSlipOff(folded, word))
          for (const row of people) rows.add(row);
      }
      return ranked([...rows], [folded]);
    },
  };
}

const nameWordsOf = ({ name, nickname }: RosterRow) =>
  new Set(wordsIn(`${name} ${nickname ?? ''}`).flatMap(({ folded }) => folded || []));

/** Whether one word alone is somebody's name here and not a word of the sentence. */
function isName(line: string, { start, end, folded, isCapital }: LineWord): boolean {
  if (/^\p{N}+$/u.test(folded)) return false;
  const before = line.slice(0, start);
  const after = line.slice(end);
  if (DATE_NAMES.has(folded) && (BEFORE_DATE.test(before) || AFTER_DATE.test(after))) return false;
  if (NAMES_THAT_ARE_WORDS.has(folded)) return isCapital && !ASKS.test(after);
  if (SMALL_WORDS.has(folded)) return isCapital && /[^\s.,;:!?]\s+$/.test(before);
  return true;
}

/** A whole name typed in full is that person; else first names before others, the latest contact first. */
function ranked(rows: readonly RosterRow[], typed: readonly string[]): RosterRow[] {
  const whole = rows.filter(
    ({ name }) => wordsIn(name).length === typed.length && typed.length > 1,
  );
  if (whole.length > 0) return whole;
  const rank = ({ name, nickname }: RosterRow) =>
    [name, nickname ?? ''].some((one) => wordsIn(one)[0]?.folded === typed[0]) ? 0 : 1;
  const latest = ({ lastContactAt, savedAt }: RosterRow) => lastContactAt ?? savedAt;
  return rows.toSorted((a, b) => rank(a) - rank(b) || (latest(a) < latest(b) ? 1 : -1));
}
