/** Who a line is about: with whom it happened, and who else is named in it. */
import { isWithin, type LineWord, overlaps, type Span } from '../domain/line-words';
import type { NameBook, NamedPeople } from '../domain/name-book';
import { NAMES_THAT_ARE_WORDS, SMALL_WORDS } from '../domain/plain-words';
import type { RosterRow } from '../domain/roster-row';

export interface PersonRead {
  /** The name, as typed. */
  words: string;
  at: Span;
  /** One is certain; several are to choose from, likeliest first; none is somebody not kept. */
  candidates: RosterRow[];
  /** The spelling differs: to be asked about, be it only one. */
  isGuess: boolean;
}

interface Told {
  line: string;
  words: readonly LineWord[];
  named: readonly NamedPeople[];
  names: NameBook;
  /** What happened and with whom, before what it was about. */
  frame: Span;
  head: Span;
  kind: Span | null;
  day: { at: Span } | null;
}

/** Behind these stands a name. */
const TOWARDS = /(?:\b(?:with|from|to)|[&])\s+$/iu;
const AND = /(?:\band|[&,])\s+$/iu;

export function personRead(line: string, { start, end, candidates }: NamedPeople): PersonRead {
  return { words: line.slice(start, end), at: { start, end }, candidates, isGuess: false };
}

/** @returns each person once: with whom it happened, and who else is named. */
export function readPeople(told: Told): { people: PersonRead[]; mentioned: PersonRead[] } {
  const { line, named, frame, head } = told;
  const others = named.filter(({ isOwner }) => !isOwner);
  const inFrame = others.filter((one) => isWithin(one, frame));
  const unknown = unknownIn(told);
  const behind = others.filter(
    (one) => isWithin(one, head) && TOWARDS.test(line.slice(0, one.start)),
  );
  const [first] = others;
  let taken = inFrame;
  if (taken.length === 0) taken = behind;
  if (taken.length === 0 && unknown.length === 0 && first) taken = [first];
  const people = once([...taken.map((one) => personRead(line, one)), ...unknown]).sort(
    (a, b) => a.at.start - b.at.start,
  );
  const rest = named.filter((one) => !taken.includes(one)).map((one) => personRead(line, one));
  return { people, mentioned: once([...people, ...rest]).slice(people.length) };
}

/** Names of nobody kept, where a name must stand: "coffee with Anna". */
function unknownIn({ line, words, named, names, frame, kind, day }: Told): PersonRead[] {
  const isRead = (word: Span) =>
    [...named, kind, day?.at].some((part) => part && overlaps(part, word));
  const found: PersonRead[] = [];
  for (const word of words) {
    if (!isWithin(word, frame) || isRead(word) || word.isOwner) continue;
    if (SMALL_WORDS.has(word.folded) || (NAMES_THAT_ARE_WORDS.has(word.folded) && !word.isCapital))
      continue;
    const before = line.slice(0, word.start);
    const last = found.at(-1);
    if (last && word.isCapital && /^[\s.-]+$/u.test(line.slice(last.at.end, word.start))) {
      last.at = { start: last.at.start, end: word.end };
      last.words = line.slice(last.at.start, word.end);
      continue;
    }
    const isBehind = kind !== null && before.trimEnd().length === kind.end;
    const isBefore =
      kind !== null && line.slice(word.end, kind.start).trim() === '' && word.end <= kind.start;
    const isNext =
      AND.test(before) && (found.length > 0 || named.some(({ end }) => end <= word.start));
    if (!TOWARDS.test(before) && !isBehind && !isBefore && !isNext) continue;
    const near = names.near(word.folded);
    // A misspelt name may stand before the verb, but so may any other word.
    if (near.length === 0 && (!word.isCapital || isBefore)) continue;
    found.push({
      words: line.slice(word.start, word.end),
      at: { start: word.start, end: word.end },
      candidates: near,
      isGuess: true,
    });
  }
  return found;
}

/** The first of those that mean the same people. */
function once(people: readonly PersonRead[]): PersonRead[] {
  const keyOf = ({ candidates, words }: PersonRead) =>
    candidates.map(({ id }) => id).join(' ') || words;
  return [...new Map(people.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}
