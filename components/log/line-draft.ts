/** What is typed into the log line, with what the user has corrected in its reading. */
import {
  DIRECTIONS,
  type Direction,
  INTERACTION_KINDS,
  type InteractionKind,
} from '../../utils/domain/interaction';
import { isOther, type Other } from '../outreach/log-draft';

export interface LineDraft {
  line: string;
  /** By the words of the line: who is meant by them; null for nobody. */
  meant: Record<string, Other | null>;
  /** Who was there too. */
  added: Other[];
  what: { kind: InteractionKind; direction: Direction } | null;
  /** The day it happened, `YYYY-MM-DD`. */
  on: string | null;
  /** The day to be reminded, `YYYY-MM-DD`; `none` for no reminder. */
  remind: string | null;
}

export const EMPTY_LINE: LineDraft = {
  line: '',
  meant: {},
  added: [],
  what: null,
  on: null,
  remind: null,
};

export const NO_REMINDER = 'none';

/** Whether a kept draft has this shape. */
export function isLineDraft(value: unknown): value is LineDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { line, meant, added, what, on, remind } = value as Partial<
    Record<keyof LineDraft, unknown>
  >;
  return (
    typeof line === 'string' &&
    typeof meant === 'object' &&
    meant !== null &&
    Object.values(meant).every((one) => one === null || isOther(one)) &&
    Array.isArray(added) &&
    added.every(isOther) &&
    (what === null || isWhat(what)) &&
    [on, remind].every((day) => day === null || typeof day === 'string')
  );
}

function isWhat(value: unknown): boolean {
  const { kind, direction } = value as Partial<Record<'kind' | 'direction', unknown>>;
  return (
    INTERACTION_KINDS.some((one) => one === kind) && DIRECTIONS.some((one) => one === direction)
  );
}
