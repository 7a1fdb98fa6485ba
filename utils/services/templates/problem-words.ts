/** What is wrong with a template, and what to do, in words. */
import { i18n } from '#i18n';
import type { TemplateError } from '../../domain/errors';

export function problemWords({ problem, line, word }: TemplateError): string {
  const where = String(line ?? 1);
  if (problem === 'tooLong' || problem === 'tooMuch') return i18n.t(`templateProblem.${problem}`);
  if (problem === 'unclosed' || problem === 'syntax')
    return i18n.t(`templateProblem.${problem}`, { line: where });
  return i18n.t(`templateProblem.${problem}`, { line: where, word });
}
