/** What is typed about something that happened, before it is logged. No part is required. */
import {
  DIRECTIONS,
  type Direction,
  INTERACTION_KINDS,
  type Interaction,
  type InteractionKind,
} from '../../utils/domain/interaction';
import type { InteractionInput } from '../../utils/domain/interaction-input';
import { isoTime } from '../../utils/domain/iso-time';
import { dayOf } from '../ui/dates';

/** Someone chosen, with the name to show before everyone has been read. */
export interface Other {
  id: string;
  name: string;
}

export type LogDraft = Pick<InteractionInput, 'kind' | 'direction' | 'text'> & {
  /** `2026-11-21`; empty is today. */
  on: string;
  outcome: string;
  /** Who else was there. */
  others?: Other[];
  /** When to be reminded, in words. */
  remind?: string;
};

export const EMPTY_LOG: LogDraft = {
  kind: 'message',
  direction: 'from-me',
  text: '',
  on: '',
  outcome: '',
};

const TOGETHER: readonly InteractionKind[] = ['call', 'video-call', 'meeting', 'coffee'];

/** Who it came from once another kind is chosen: two take part in a talk, a letter has one who wrote it. */
export function usualDirection(kind: InteractionKind, chosen: Direction): Direction {
  if (TOGETHER.includes(kind)) return 'both';
  return chosen === 'both' ? 'from-me' : chosen;
}

/** Whether a kept draft has this shape. */
export function isLogDraft(value: unknown): value is LogDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Record<keyof LogDraft, unknown>>;
  return (
    INTERACTION_KINDS.some((kind) => kind === draft.kind) &&
    DIRECTIONS.some((direction) => direction === draft.direction) &&
    [draft.text, draft.on, draft.outcome].every((part) => typeof part === 'string') &&
    (draft.remind === undefined || typeof draft.remind === 'string') &&
    (draft.others === undefined ||
      (Array.isArray(draft.others) && draft.others.every((one) => isOther(one))))
  );
}

/** A logged interaction, ready to correct. */
export function logDraftOf(interaction: Interaction, zone: string): LogDraft {
  const { kind, direction, text, outcome, at } = interaction;
  return { kind, direction, text, on: dayOf(at, zone).toString(), outcome: outcome ?? '' };
}

/**
 * What a draft becomes.
 *
 * @param now - the reader's time. Another day than today is taken at the same time of day, so that
 *   what is logged together stays in its order.
 * @returns what the door then checks: a day that is none stands as it was typed, and is refused there.
 */
export function interactionOf(
  draft: LogDraft,
  now: Temporal.ZonedDateTime,
): Omit<InteractionInput, 'personIds'> {
  const { kind, direction, text, on, outcome } = draft;
  return {
    kind,
    direction: kind === 'note' ? 'from-me' : direction,
    at: on === '' ? momentOf(now) : (momentOn(on, now) ?? on),
    text: text.trim(),
    outcome: outcome.trim() || null,
  };
}

const momentOf = (time: Temporal.ZonedDateTime) => isoTime(time.toInstant());

function momentOn(day: string, now: Temporal.ZonedDateTime): string | null {
  try {
    const { timeZoneId: timeZone } = now;
    return momentOf(
      Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: now.toPlainTime() }),
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a kept value is someone chosen. */
export function isOther(value: unknown): value is Other {
  const one = value as Partial<Other> | null;
  return typeof one === 'object' && typeof one?.id === 'string' && typeof one.name === 'string';
}
