/** The door for what a user logs. No field but the people is required: ten seconds to log. */
import { InvalidInputError } from './errors';
import { DIRECTIONS, type Direction, INTERACTION_KINDS, type InteractionKind } from './interaction';
import { isoTime } from './iso-time';
import { cleanText, isTooLong } from './text';
import { refuseOddYear } from './years';

const TEXT = 100_000;
const OUTCOME = 20_000;

export interface InteractionInput {
  personIds: string[];
  kind: InteractionKind;
  direction: Direction;
  /** ISO 8601; stored in UTC. */
  at: string;
  text: string;
  /** What came out of it. */
  outcome: string | null;
}

/**
 * Checks what was logged.
 *
 * @throws {InvalidInputError} without people, with a time that does not exist or nobody alive was there, or
 *   with more text than is kept.
 */
export function cleanInteraction(input: InteractionInput): InteractionInput {
  if (input.personIds.length === 0) throw new InvalidInputError('personIds');
  if (!INTERACTION_KINDS.includes(input.kind)) throw new InvalidInputError('kind');
  if (!DIRECTIONS.includes(input.direction)) throw new InvalidInputError('direction');
  if (isTooLong(input.text, TEXT)) throw new InvalidInputError('text');
  if (isTooLong(input.outcome ?? '', OUTCOME)) throw new InvalidInputError('outcome');
  const at = momentOf(input.at);
  refuseOddYear(at.toZonedDateTimeISO('UTC').year, 'at');
  return {
    personIds: [...new Set(input.personIds)],
    kind: input.kind,
    direction: input.direction,
    at: isoTime(at),
    text: cleanText(input.text, TEXT),
    outcome: (input.outcome && cleanText(input.outcome, OUTCOME)) || null,
  };
}

/**
 * Refuses to log what has not happened. Tomorrow passes: where somebody else is, it has begun.
 *
 * @param at - ISO 8601, as {@link cleanInteraction} gives it.
 * @param now - the user's time.
 * @throws {InvalidInputError} after tomorrow.
 */
export function refuseTooLate(at: string, now: Temporal.ZonedDateTime): void {
  const tooLate = now.startOfDay().add({ days: 2 }).toInstant();
  if (Temporal.Instant.compare(momentOf(at), tooLate) >= 0) throw new InvalidInputError('at');
}

function momentOf(at: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(at);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidInputError('at', { cause: error });
    throw error;
  }
}
