/** Leaving out what is missing: the sentence it stands in goes with it, so that no half sentence is sent. Pure. */
import type { RenderedPart } from '../../utils/services/templates/fields';
import { boxText, type Edit, edited, type Mark, marksOf, type NameOf } from './box-text';

/** Ends a sentence, in the scripts people write in. */
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)]*\s*$/u;

/** Leaves a field's marks out, one after the other: the sentence of one may hold the next. */
export function withoutField(
  parts: readonly RenderedPart[],
  field: string,
  nameOf: NameOf,
): RenderedPart[] {
  let left = [...parts];
  for (;;) {
    const mark = marksOf(left, nameOf).find((one) => one.field === field);
    if (!mark) return left;
    left = edited(left, leaveOut(boxText(left, nameOf), mark), nameOf).parts;
  }
}

/**
 * What to take out of the text so that it reads on without a mark.
 *
 * @param text - the box.
 * @returns the sentence; of a greeting or a line that is no sentence only the mark and the space before
 *   it; an empty line goes with the one after it.
 */
function leaveOut(text: string, mark: Mark): Edit {
  const lineStart = text.lastIndexOf('\n', mark.start - 1) + 1;
  const lineBreak = text.indexOf('\n', mark.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const line = text.slice(lineStart, lineEnd);
  const around = stretchOf(line, { start: mark.start - lineStart, end: mark.end - lineStart });
  const rest = line.slice(0, around.start) + line.slice(around.end);
  if (rest.trim() !== '') {
    return { start: lineStart + around.start, end: lineStart + around.end, inserted: '' };
  }
  const isBlankAfter = text.startsWith('\n\n', lineEnd);
  if (lineBreak < 0) return { start: Math.max(0, lineStart - 1), end: lineEnd, inserted: '' };
  const isBlankBefore = lineStart === 0 || text.startsWith('\n\n', lineStart - 2);
  return { start: lineStart, end: lineEnd + (isBlankAfter && isBlankBefore ? 2 : 1), inserted: '' };
}

/** The sentence of a line that a mark stands in, or the mark alone where the line is none. */
function stretchOf(line: string, mark: { start: number; end: number }) {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line);
  const first = sentences.containing(mark.start);
  const last = sentences.containing(mark.end - 1);
  if (first && last) {
    const end = last.index + last.segment.length;
    if (SENTENCE_END.test(line.slice(first.index, end))) return { start: first.index, end };
  }
  const before = line.slice(0, mark.start).trimEnd().length;
  return { start: before, end: mark.end };
}
