/** What is typed into the log line, with what the user has corrected in its reading. */
import {
  DIRECTIONS,
  type Direction,
  INTERACTION_KINDS,
  type InteractionKind,
} from '../../utils/domain/interaction';

/** Someone chosen, with the name to show before the roster is read. */
export interface Chosen {
  id: string;
  name: string;
}

export interface LineDraft {
  line: string;
  /** By the words of the line: who is meant by them; null for nobody. */
  meant: Record<string, Chosen | null>;
  /** Who was there too. */
  added: Chosen[];
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
    Object.values(meant).every((one) => one === null || isChosen(one)) &&
    Array.isArray(added) &&
    added.every(isChosen) &&
    (what === null || isWhat(what)) &&
    [on, remind].every((day) => day === null || typeof day === 'string')
  );
}

function isChosen(value: unknown): value is Chosen {
  const one = value as Partial<Chosen> | null;
  return typeof one === 'object' && typeof one?.id === 'string' && typeof one.name === 'string';
}

function isWhat(value: unknown): boolean {
  const { kind, direction } = value as Partial<Record<'kind' | 'direction', unknown>>;
  return (
    INTERACTION_KINDS.some((one) => one === kind) && DIRECTIONS.some((one) => one === direction)
  );
}
