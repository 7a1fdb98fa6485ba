/** The door for what a user logs. No field but the people is required: ten seconds to log. */
import { InvalidInputError } from './errors';
import { DIRECTIONS, type Direction, INTERACTION_KINDS, type InteractionKind } from './interaction';
import { cleanText } from './text';

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
 * @throws {InvalidInputError} without people, or with a time that does not exist.
 */
export function cleanInteraction(input: InteractionInput): InteractionInput {
  if (input.personIds.length === 0) throw new InvalidInputError('personIds');
  if (!INTERACTION_KINDS.includes(input.kind)) throw new InvalidInputError('kind');
  if (!DIRECTIONS.includes(input.direction)) throw new InvalidInputError('direction');
  const at = new Date(input.at);
  if (Number.isNaN(at.getTime())) throw new InvalidInputError('at');
  return {
    personIds: [...new Set(input.personIds)],
    kind: input.kind,
    direction: input.direction,
    at: at.toISOString(),
    text: cleanText(input.text, 100_000),
    outcome: (input.outcome && cleanText(input.outcome, 20_000)) || null,
  };
}
