/** When there was last contact with a person: what "keep in touch" counts from. */
import type { Interaction } from './interaction';

/**
 * @param interactions - of one person, in any order; deleted ones left out by the caller.
 * @returns the latest `at`, ISO 8601 in UTC; null when there was none. A note to self is no contact.
 */
export function lastContact(
  interactions: readonly Pick<Interaction, 'kind' | 'at'>[],
): string | null {
  return interactions
    .filter(({ kind }) => kind !== 'note')
    .reduce<string | null>(
      (latest, { at }) => (latest === null || at > latest ? at : latest),
      null,
    );
}
