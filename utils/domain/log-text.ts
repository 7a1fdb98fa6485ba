/** What remains of a line once its parts are read: the user's own words, with nothing cut out of their middle. */
import { isWithin, type Span, wordsIn } from './line-words';

/** Words that only join the parts of a line: "had a", "with", "and". They go with the parts. */
export const JOINING: ReadonlySet<string> = new Set(
  'a an the i we had have has just also with to from by at on in and then my me she her he him they them up dr prof mr mrs ms log'.split(
    ' ',
  ),
);

const SEPARATORS = /^[\s,;:.!?&–—-]+/u;
const CONJUNCTION = /^(?:and|then)\s+/iu;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u;

interface Parts {
  /** The clause that says what happened. */
  head: Span;
  /** Who, what and when, as far as read from the line. */
  taken: readonly Span[];
  /** When: left out also where it ends the head. */
  day: Span | null;
  /** The reminder: left out as a whole. */
  gone: Span | null;
}

/**
 * Parts are left out at the beginning of the head, and the day at its end; in between they stay, since
 * the sentence needs them.
 */
export function textLeft(line: string, { head, taken, day, gone }: Parts): string {
  const opening = { start: head.start, end: head.start };
  for (const word of wordsIn(line).filter((one) => isWithin(one, head))) {
    if (taken.some((part) => isWithin(word, part))) opening.end = word.end;
    else if (!JOINING.has(word.folded)) break;
  }
  const ending = day && day.start >= opening.end && isLast(line, day, head) ? day : null;
  const cuts = [opening, ending, gone]
    .filter((cut) => cut !== null)
    .filter(({ start, end }) => end > start)
    .sort((a, b) => b.start - a.start);
  const left = cuts.reduce((text, cut) => without(text, cut), line).trim();
  return SAYS_SOMETHING.test(left) ? left : '';
}

/** Whether nothing but signs follows in the head. */
export function isLast(line: string, part: Span, head: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(line.slice(part.end, head.end));
}

/** The text without a stretch, joined as a sentence is. */
function without(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  if (before === '') return after.replace(SEPARATORS, '').replace(CONJUNCTION, '');
  if (!SAYS_SOMETHING.test(after))
    return before.replace(/[\s,;:–—-]+$/u, '') + after.trim().replace(/^[,;:]+/u, '');
  if (/^\s*[,;.!?]/u.test(after)) return before.replace(/[,;:]$/u, '') + after.trimStart();
  return `${before} ${after.trimStart()}`;
}
