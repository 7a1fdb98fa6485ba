/** What a person reads when something could not be done: what happened, and what to do. */
import { i18n } from '#i18n';
import { KithError } from '../../utils/domain/kith-error';

/**
 * Words for an error of a service.
 *
 * @param error - anything thrown.
 * @returns one or two sentences. What was typed is still on screen, and the words say so.
 */
export function errorWords(error: unknown): string {
  return error instanceof KithError ? i18n.t(`errors.${error.key}`) : i18n.t('errors.unknown');
}
