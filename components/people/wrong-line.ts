/** Which of the lines typed for a person cannot be kept, said where they were typed. */
import { i18n } from '#i18n';
import { InvalidInputError } from '../../utils/domain/errors';
import { cleanPersonValues } from '../../utils/domain/person-values';
import { isolate } from '../ui/isolate';

const KEYS = { links: 'person.noLink', emails: 'person.noEmail' } as const;

/** @returns what is wrong with the first line that would be refused; `null` when all can be kept. */
export function wrongLine(field: string, lines: readonly string[]): string | null {
  if (field !== 'links' && field !== 'emails') return null;
  const wrong = lines.find((line) => isRefused(field, line));
  return wrong === undefined ? null : i18n.t(KEYS[field], { line: isolate(wrong) });
}

function isRefused(field: 'links' | 'emails', line: string): boolean {
  try {
    cleanPersonValues({ [field]: [line] }, [field]);
    return false;
  } catch (error) {
    if (error instanceof InvalidInputError) return true;
    throw error;
  }
}
