/** A typed line as words and clauses, each with where it stands: what reading a line begins with. */
import { fold } from './fold';

/** A stretch of the line, by UTF-16 offsets; `end` is behind the last. */
export interface Span {
  start: number;
  end: number;
}

export interface LineWord extends Span {
  /** As search compares it, without the `'s` of an owner. */
  folded: string;
  isCapital: boolean;
  /** "Ana's": somebody of hers, not Ana. */
  isOwner: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;
const OWNER = /['’]s$/iu;
const CAPITAL = /^\p{Lu}/u;
/** A point ends a clause only before a space: not in "e.g." or "3.30"; nor behind a title. */
const BREAK = /[,;!?\n]+|(?<!\b(?:dr|prof|mr|mrs|ms|st))\.(?=\s|$)|\s[-–—]+\s|—|:(?=\s)/giu;

/** The words of a text in order. */
export function wordsIn(text: string): LineWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    folded: fold(word.replace(OWNER, '')),
    isCapital: CAPITAL.test(word),
    isOwner: OWNER.test(word),
  }));
}

/** The clauses of a text, without what divides them; each has a word. */
export function clausesIn(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    clauses.push({ start, end: index });
    start = index + mark.length;
  }
  clauses.push({ start, end: text.length });
  return clauses.filter((clause) => /[\p{L}\p{N}]/u.test(text.slice(clause.start, clause.end)));
}

/** Whether one stretch lies in another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two stretches share something. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
