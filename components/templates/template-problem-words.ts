/** What is wrong with a template, where, and what to do. */
import { i18n } from '#i18n';
import { TemplateError } from '../../utils/domain/errors';
import { errorWords } from '../ui/error-words';
import { isolate } from '../ui/isolate';

/** @param error - what filling it threw. */
export function templateProblemWords(error: unknown): string {
  if (!(error instanceof TemplateError)) return errorWords(error);
  const { problem, word } = error;
  if (problem === 'tooLong' || problem === 'tooMuch') return i18n.t(`templateProblem.${problem}`);
  const line = String(error.line ?? 1);
  if (problem === 'unclosed' || problem === 'syntax') {
    return i18n.t(`templateProblem.${problem}`, { line });
  }
  return i18n.t(`templateProblem.${problem}`, { line, word: isolate(word) });
}
