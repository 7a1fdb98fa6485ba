/** Positions and education as the little forms edit them: every part a text, blanks allowed. */
import type { Education, Position } from '../../utils/domain/person';

/** One row being edited; parts by name. `current` is kept as a text so that all rows have one shape. */
export type EntryDraft = Record<string, string>;

export const POSITION_PARTS = ['title', 'organization', 'start', 'end'] as const;
export const EDUCATION_PARTS = ['school', 'degree', 'field', 'start', 'end'] as const;

/** Whether a kept draft has the shape of rows being edited. */
export function isEntryDrafts(value: unknown): value is EntryDraft[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        typeof entry === 'object' &&
        entry !== null &&
        Object.values(entry).every((part) => typeof part === 'string'),
    )
  );
}

/** Rows as texts, ready to edit. */
export function draftsOf(
  entries: readonly Record<string, unknown>[],
  parts: readonly string[],
): EntryDraft[] {
  return entries.map((entry) =>
    Object.fromEntries(parts.map((part) => [part, String(entry[part] ?? '')])),
  );
}

/** Rows that say something. A position without an end is a current one. */
export function positionsOf(drafts: readonly EntryDraft[]): Position[] {
  return drafts
    .map((draft) => ({
      title: text(draft.title),
      organization: text(draft.organization),
      start: text(draft.start),
      end: text(draft.end),
      current: text(draft.end) === null,
    }))
    .filter(({ title, organization }) => title !== null || organization !== null);
}

/** Rows that say something. */
export function educationOf(drafts: readonly EntryDraft[]): Education[] {
  return drafts
    .map((draft) => ({
      school: text(draft.school),
      degree: text(draft.degree),
      field: text(draft.field),
      start: text(draft.start),
      end: text(draft.end),
    }))
    .filter(({ school, degree, field }) => [school, degree, field].some((part) => part !== null));
}

function text(part: string | undefined): string | null {
  return part?.trim() || null;
}
