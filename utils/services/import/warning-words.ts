/** What is wrong with a place in a file, in a sentence. */
import { i18n } from '#i18n';
import type { WarningReason } from '../../exchange/imported';

const KEYS = {
  'no-name': 'import.warnings.noName',
  cells: 'import.warnings.cells',
  titles: 'import.warnings.titles',
  'bad-date': 'import.warnings.badDate',
  'bad-email': 'import.warnings.badEmail',
  'bad-link': 'import.warnings.badLink',
  cut: 'import.warnings.cut',
  quote: 'import.warnings.quote',
  'bad-line': 'import.warnings.badLine',
  'more-of-it': 'import.warnings.moreOfIt',
  'not-a-person': 'import.warnings.notAPerson',
  'no-end': 'import.warnings.noEnd',
  media: 'import.warnings.media',
  encoding: 'import.warnings.encoding',
  nobody: 'import.warnings.nobody',
  'wrong-kind': 'import.warnings.wrongKind',
  'not-kept': 'import.warnings.notKept',
} as const satisfies Record<WarningReason, string>;

/** @returns a sentence, without the place it is about. */
export function warningWords(reason: WarningReason): string {
  return i18n.t(KEYS[reason]);
}
