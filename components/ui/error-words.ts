/** What a person reads when something could not be done: what happened, and what to do. */
import { i18n } from '#i18n';
import { type ErrorKey, KithError } from '../../utils/domain/kith-error';
import { isolate } from './isolate';

/** Where the sentences stand of errors that have one for each problem. */
const PROBLEMS: Partial<Record<ErrorKey, string>> = {
  backup: 'backup.problems',
  backupTrouble: 'backups.trouble',
  importFile: 'import.problems',
  invalidTemplate: 'templateProblem',
};

/**
 * Words for an error of a service.
 *
 * @param error - anything thrown.
 * @returns one or two sentences. What was typed is still on screen, and the words say so.
 */
export function errorWords(error: unknown): string {
  if (!(error instanceof KithError)) return i18n.t('errors.unknown');
  const { problem, line = null, file = '', word = '' } = error.told;
  const own = PROBLEMS[error.key];
  if (own === undefined || problem === undefined)
    return withLine(i18n.t(`errors.${error.key}`), line);
  const words = { file: isolate(file), word: isolate(word), line: String(line ?? 1) };
  // All keys of this shape are there: a test holds it.
  const said = i18n.t(`${own}.${problem}` as 'import.problems.empty', words);
  return error.key === 'invalidTemplate' ? said : withLine(said, line);
}

/** Where a file stops being readable, if that is known. */
function withLine(words: string, line: number | null): string {
  return line === null ? words : `${words} ${i18n.t('errors.fromLine', { line: String(line) })}`;
}
