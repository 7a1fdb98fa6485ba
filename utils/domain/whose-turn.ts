/** Whose court the ball is in, by the last message. */
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
