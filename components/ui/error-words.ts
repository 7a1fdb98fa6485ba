/** What a person reads when something could not be done: what happened, and what to do. */
import { i18n } from '#i18n';
import { KithError } from '../../utils/domain/kith-error';
import { isolate } from './isolate';

/**
 * Words for an error of a service.
 *
 * @param error - anything thrown.
 * @returns one or two sentences. What was typed is still on screen, and the words say so.
 */
export function errorWords(error: unknown): string {
  if (!(error instanceof KithError)) return i18n.t('errors.unknown');
  const { sentence = `errors.${error.key}`, words = {}, line = null } = error.told;
  const named = Object.entries(words).map(([name, word]) => [name, isolate(word)]);
  // Each class names sentences that are there: a test holds it.
  const said = i18n.t(sentence as 'import.problems.empty', Object.fromEntries(named));
  return line === null ? said : `${said} ${i18n.t('errors.fromLine', { line: String(line) })}`;
}
