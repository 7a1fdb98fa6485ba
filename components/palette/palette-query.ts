/** What is typed into the palette, taken apart: a verb and somebody, in either order, and what is left. */
import { fold } from '../../utils/domain/fold';
import type { RosterRow } from '../../utils/domain/roster-row';

export const VERBS = [
  'log',
  'remind',
  'write',
  'thank',
  'advice',
  'move',
  'rest',
  'snooze',
  'mentor',
] as const;
export type Verb = (typeof VERBS)[number];

/** The words by which each verb is called, folded, in the language of the screen. */
export type VerbWords = Record<Verb, readonly string[]>;

export interface PaletteQuery {
  verb: Verb | null;
  /** Whoever fits the name in it, best first; everyone where none is typed. */
  rows: readonly RosterRow[];
  /** Whether a name was typed. */
  hasName: boolean;
  /** What stands behind verb and name: "fri" of "remind ana fri". */
  rest: string;
}

/** A verb is known by so many of its letters, so that "re" is no reminder yet. */
const VERB_FROM = 3;
/** A name has no more words. */
const NAME_WORDS = 4;

/**
 * @param find - over everyone, best first.
 * @returns the verb with the people its rest may name; without a verb, everyone that search finds.
 */
export function readQuery(
  query: string,
  verbWords: VerbWords,
  find: (words: string) => RosterRow[],
): PaletteQuery {
  const words = query.trim().split(/\s+/u).filter(Boolean);
  const at = words.findIndex((word) => verbOf(word, verbWords) !== null);
  const verb = verbOf(words[at] ?? '', verbWords);
  // A verb inside a sentence is none: it stands first, or right behind a name.
  const before = words.slice(0, Math.max(0, at));
  const named = verb && at > 0 ? find(before.join(' ')) : [];
  if (!verb || (at > 0 && (before.length > NAME_WORDS || named.length === 0))) {
    return { verb: null, rows: find(query), hasName: words.length > 0, rest: '' };
  }
  const after = words.slice(at + 1);
  if (at > 0) return { verb, rows: named, hasName: true, rest: after.join(' ') };
  for (let length = Math.min(after.length, NAME_WORDS); length > 0; length--) {
    const rows = find(after.slice(0, length).join(' '));
    if (rows.length > 0) return { verb, rows, hasName: true, rest: after.slice(length).join(' ') };
  }
  return { verb, rows: after.length === 0 ? find('') : [], hasName: after.length > 0, rest: '' };
}

function verbOf(word: string, verbWords: VerbWords): Verb | null {
  const typed = fold(word);
  if (typed.length < VERB_FROM) return null;
  return VERBS.find((verb) => verbWords[verb].some((one) => one.startsWith(typed))) ?? null;
}

/** Latest in touch or saved first: who is looked for without a word. */
export function recentFirst(rows: readonly RosterRow[]): RosterRow[] {
  const latest = ({ lastContactAt, savedAt }: RosterRow) =>
    lastContactAt !== null && lastContactAt > savedAt ? lastContactAt : savedAt;
  return rows.toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1));
}
