/** Words for what readers warn of. */
import { i18n } from '#i18n';
import type { ImportedFile, WarningReason } from '../../utils/exchange/imported';
import { isolate } from '../ui/isolate';
import { numberWords } from '../ui/number-words';
import type { WarnedPlaces } from './warning-lines';

const REASONS = {
  'no-name': 'import.warnings.noName',
  'not-a-person': 'import.warnings.notAPerson',
  cells: 'import.warnings.cells',
  'bad-date': 'import.warnings.badDate',
  'bad-email': 'import.warnings.badEmail',
  'bad-link': 'import.warnings.badLink',
  cut: 'import.warnings.cut',
  quote: 'import.warnings.quote',
  'bad-line': 'import.warnings.badLine',
  'no-end': 'import.warnings.noEnd',
  media: 'import.warnings.media',
  encoding: 'import.warnings.encoding',
  nobody: 'import.warnings.nobody',
  'wrong-kind': 'import.warnings.wrongKind',
  'not-kept': 'import.warnings.notKept',
} as const satisfies Record<WarningReason, string>;

/** So many lines are named; the saved list names all. */
const NAMED = 12;

/** @returns "Lines 14, 88 and 203", or that it is about the file as a whole. */
export function placeWords({ lines }: Pick<WarnedPlaces, 'lines'>): string {
  if (lines.length === 0) return i18n.t('import.placeFile');
  const named = lines.slice(0, NAMED).map(String).join(', ');
  const more = lines.length - NAMED;
  const all =
    more > 0 ? i18n.t('import.placesMore', { lines: named, count: numberWords(more) }) : named;
  return i18n.t('import.placeLines', lines.length, ['', all]);
}

/** What is wrong, with the column where it is about one. */
export function reasonWords({ reason, field }: Pick<WarnedPlaces, 'reason' | 'field'>): string {
  const words = i18n.t(REASONS[reason]);
  return field === null ? words : `${words} (${isolate(field)})`;
}

/** Every place in a line of its own, as a file to keep or to mend the original by. */
export function warningsText(files: readonly ImportedFile[]): string {
  return files
    .flatMap(({ name, warnings }) =>
      warnings.map(({ line, reason, field = null, text }) =>
        [name, line ?? '', reasonWords({ reason, field }), text ?? ''].join('\t').trimEnd(),
      ),
    )
    .join('\n')
    .replace(/[\u2068\u2069]/gu, '');
}
