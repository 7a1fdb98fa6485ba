/**
 * The message as one plain text to write in, while what came from fields stays tied to them: a value still
 * follows its field, and what is missing stands as a mark, `[your goal]`, until it is known. Pure.
 */
import type { RenderedPart } from '../../utils/services/templates/fields';

/** @returns what a mark says between its brackets. */
export type NameOf = (field: string) => string;

/** A stretch of the box, `start` to before `end`, that stands for a field with no value. */
export interface Mark {
  field: string;
  start: number;
  end: number;
}

/** What one part looks like in the box. */
function shown(part: RenderedPart, nameOf: NameOf): string {
  return part.kind === 'missing' ? `[${nameOf(part.field ?? '')}]` : part.text;
}

/** The whole text of the box. */
export function boxText(parts: readonly RenderedPart[], nameOf: NameOf): string {
  return parts.map((part) => shown(part, nameOf)).join('');
}

/** Where something is missing, in order. */
export function marksOf(parts: readonly RenderedPart[], nameOf: NameOf): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  for (const part of parts) {
    const end = at + shown(part, nameOf).length;
    if (part.kind === 'missing') marks.push({ field: part.field ?? '', start: at, end });
    at = end;
  }
  return marks;
}

/** One change: `start` to before `end` of the old text gave way to `inserted`. */
export interface Edit {
  start: number;
  end: number;
  inserted: string;
}

/**
 * What was typed, told from the text before and after.
 *
 * @param caret - where the caret stands now: behind what was typed, so that of several equal letters the
 *   right one is meant. Where that cannot be, the texts alone decide.
 */
export function editBetween(before: string, after: string, caret: number): Edit {
  const rest = after.slice(caret);
  const kept = before.endsWith(rest) ? rest.length : commonEnd(before, after);
  const most = Math.min(before.length, after.length) - kept;
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  return { start, end: before.length - kept, inserted: after.slice(start, after.length - kept) };
}

function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.at(-1 - same) === other.at(-1 - same)) same += 1;
  return same;
}

/**
 * Changes the text. A value that the change cuts into is the user's own text from then on; a mark it cuts
 * into goes as a whole, so that no half of one is sent.
 *
 * @returns the parts, and where the caret belongs.
 */
export function edited(
  parts: readonly RenderedPart[],
  { start, end, inserted }: Edit,
  nameOf: NameOf,
): { parts: RenderedPart[]; caret: number } {
  const before: RenderedPart[] = [];
  const after: RenderedPart[] = [];
  let at = 0;
  for (const part of parts) {
    const words = shown(part, nameOf);
    const [from, to] = [at, at + words.length];
    at = to;
    if (to <= start) before.push(part);
    else if (from >= end) after.push(part);
    else if (part.kind !== 'missing') {
      before.push({ kind: 'text', text: words.slice(0, Math.max(0, start - from)) });
      after.push({ kind: 'text', text: words.slice(Math.min(words.length, end - from)) });
    }
  }
  return {
    parts: joined([...before, { kind: 'text', text: inserted }, ...after]),
    caret: boxText(before, nameOf).length + inserted.length,
  };
}

/** Puts a value wherever a field is missing. */
export function filled(
  parts: readonly RenderedPart[],
  field: string,
  value: string,
): RenderedPart[] {
  return joined(
    parts.map((part) =>
      part.kind === 'missing' && part.field === field ? { kind: 'text', text: value } : part,
    ),
  );
}

/** Another text in the place of all of it, in which the marks there were stay marks. */
export function rewritten(
  parts: readonly RenderedPart[],
  text: string,
  nameOf: NameOf,
): RenderedPart[] {
  const missing = parts.filter((part) => part.kind === 'missing');
  let rest: RenderedPart[] = [{ kind: 'text', text }];
  for (const mark of missing) {
    rest = rest.flatMap((part) => {
      if (part.kind !== 'text') return [part];
      const between = part.text.split(shown(mark, nameOf));
      return between.flatMap((words, at) => [
        ...(at > 0 ? [mark] : []),
        { kind: 'text' as const, text: words },
      ]);
    });
  }
  return joined(rest);
}

/** Neighbouring texts as one, and none that is empty. */
function joined(parts: readonly RenderedPart[]): RenderedPart[] {
  const out: RenderedPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.kind === 'text' && part.text === '') continue;
    if (part.kind === 'text' && last?.kind === 'text') {
      out[out.length - 1] = { kind: 'text', text: last.text + part.text };
    } else out.push(part);
  }
  return out;
}
