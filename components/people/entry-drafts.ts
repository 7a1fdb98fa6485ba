/** Positions and education as the little forms edit them: every part a text, blanks allowed. */
import type { Education, Position } from '../../utils/domain/person';
import { typedSpan } from './typed-date';

/** One row being edited. */
export interface EntryDraft {
  /** The row as it was, with what the form does not show; nothing for a new one. */
  from: Record<string, unknown>;
  /** What the form shows, by part. */
  texts: Record<string, string>;
  /** A position held still. */
  current: boolean;
}

export const POSITION_PARTS = ['title', 'organization', 'start', 'end'] as const;
export const EDUCATION_PARTS = ['school', 'degree', 'field', 'start', 'end'] as const;

/** A row not yet written. */
export const NEW_ENTRY: EntryDraft = { from: {}, texts: {}, current: false };

/** Whether a kept draft has the shape of rows being edited. */
export function isEntryDrafts(value: unknown): value is EntryDraft[] {
  return Array.isArray(value) && value.every(isEntryDraft);
}

function isEntryDraft(value: unknown): value is EntryDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { from, texts, current } = value as Partial<Record<keyof EntryDraft, unknown>>;
  return (
    [from, texts].every((part) => typeof part === 'object' && part !== null) &&
    Object.values(texts as object).every((text) => typeof text === 'string') &&
    typeof current === 'boolean'
  );
}

/** Rows ready to edit; where there are none, an empty one to begin with. */
export function draftsOf(
  entries: readonly Record<string, unknown>[],
  parts: readonly string[],
): EntryDraft[] {
  if (entries.length === 0) return [NEW_ENTRY];
  return entries.map((from) => ({
    from,
    texts: Object.fromEntries(parts.map((part) => [part, String(from[part] ?? '')])),
    current: from.current === true,
  }));
}

/** Rows that say something, each with what the form did not show; those untouched are as they were. */
export function positionsOf(drafts: readonly EntryDraft[]): Position[] {
  return drafts.filter(saysSomething).map(({ from, texts, current }) => ({
    ...from,
    title: line(texts.title),
    organization: line(texts.organization),
    ...typedSpan(texts.start ?? '', texts.end ?? ''),
    current,
  }));
}

/** As {@link positionsOf}. */
export function educationOf(drafts: readonly EntryDraft[]): Education[] {
  return drafts.filter(saysSomething).map(({ from, texts }) => ({
    ...from,
    school: line(texts.school),
    degree: line(texts.degree),
    field: line(texts.field),
    ...typedSpan(texts.start ?? '', texts.end ?? ''),
  }));
}

function saysSomething({ texts }: EntryDraft): boolean {
  return Object.values(texts).some((text) => text.trim() !== '');
}

function line(text: string | undefined): string | null {
  return text?.trim() || null;
}
