/** By what a row of a file was recognised, in words. */
import { i18n } from '#i18n';
import type { Why } from '../../utils/services/import/match-rows';
import { whyWords } from '../same/why-words';

/** @returns "Both have the e-mail address mara@mail.example.", or that it was brought in before. */
export function matchWords({ kind, value }: Why): string {
  if (kind === 'again') return i18n.t('import.again');
  if (kind === 'id') return i18n.t('import.sameId');
  return kind === 'name' ? i18n.t('import.sameName') : whyWords({ kind, value });
}
