/** What a person reads when something could not be done: what happened, and what to do. */
import { i18n } from '#i18n';
import { BackupTroubleError } from '../../utils/domain/backup-trouble';
import {
  BackupError,
  ImportFileError,
  TemplateError,
  TemplateFileError,
} from '../../utils/domain/errors';
import { KithError } from '../../utils/domain/kith-error';
import { isolate } from './isolate';

/**
 * Words for an error of a service.
 *
 * @param error - anything thrown.
 * @returns one or two sentences. What was typed is still on screen, and the words say so.
 */
export function errorWords(error: unknown): string {
  if (error instanceof BackupError) return i18n.t(`backup.problems.${error.problem}`);
  if (error instanceof BackupTroubleError) return i18n.t(`backups.trouble.${error.why}`);
  if (error instanceof TemplateError) return templateWords(error);
  if (error instanceof ImportFileError) {
    const file = isolate(error.file);
    return withLine(i18n.t(`import.problems.${error.problem}`, { file }), error.line);
  }
  if (!(error instanceof KithError)) return i18n.t('errors.unknown');
  const words = i18n.t(`errors.${error.key}`);
  return error instanceof TemplateFileError ? withLine(words, error.line) : words;
}

/** Where a file stops being readable, if that is known. */
function withLine(words: string, line: number | null): string {
  return line === null ? words : `${words} ${i18n.t('errors.fromLine', { line: String(line) })}`;
}

function templateWords({ problem, word, line: at }: TemplateError): string {
  if (problem === 'tooLong' || problem === 'tooMuch') return i18n.t(`templateProblem.${problem}`);
  const line = String(at ?? 1);
  if (problem === 'unclosed' || problem === 'syntax')
    return i18n.t(`templateProblem.${problem}`, { line });
  return i18n.t(`templateProblem.${problem}`, { line, word: isolate(word) });
}
