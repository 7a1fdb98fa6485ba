/** Whose court the ball is in, by the last message, and how often it was played without an answer. */
import type { Interaction } from './interaction';

export type Turn = 'mine' | 'theirs';

/**
 * @param interactions - of one person, in any order; notes to self say nothing about turns.
 * @returns `theirs` after a message from me, `mine` after one from them, null after a talk or before any.
 */
export function whoseTurn(
  interactions: readonly Pick<Interaction, 'kind' | 'direction' | 'at'>[],
): Turn | null {
  const last = interactions
    .filter(({ kind }) => kind !== 'note')
    .reduce<(typeof interactions)[number] | null>(
      (latest, one) => (latest === null || one.at > latest.at ? one : latest),
      null,
    );
  if (last === null || last.direction === 'both') return null;
  return last.direction === 'from-me' ? 'theirs' : 'mine';
}

/** What a message is: a talk starts the count of tries anew. */
const MESSAGES: readonly Interaction['kind'][] = ['message', 'email'];

/**
 * How many messages in a row have not been answered: two tries, then it is let rest.
 *
 * @param interactions - of one person, in any order.
 */
export function triesOf(
  interactions: readonly Pick<Interaction, 'kind' | 'direction' | 'at'>[],
): number {
  const answer = interactions
    .filter(({ kind, direction }) => kind !== 'note' && direction !== 'from-me')
    .reduce((latest, { at }) => (at > latest ? at : latest), '');
  return interactions.filter(
    ({ kind, direction, at }) => direction === 'from-me' && MESSAGES.includes(kind) && at > answer,
  ).length;
}
