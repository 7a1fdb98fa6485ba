/** What a person reads when something could not be done: what happened, and what to do. */
import { i18n } from '#i18n';

const KEYS: Record<string, 'error.full' | 'error.newer' | 'error.gone' | 'error.changed'> = {
  QuotaExceededError: 'error.full',
  ReadOnlyError: 'error.newer',
  NotFoundError: 'error.gone',
  ConflictError: 'error.changed',
};

/**
 * Words for an error of a service.
 *
 * @param error - anything thrown; known by its name, since a class does not survive every boundary.
 * @returns one or two sentences. What was typed is still on screen, and the words say so.
 */
export function errorWords(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return i18n.t(KEYS[name] ?? 'error.unknown');
}
