/** Words for what readers warn of. */
import { i18n } from '#i18n';
import type { ImportedFile } from '../../utils/exchange/imported';
import { warningWords } from '../../utils/services/import/warning-words';
import { isolate } from '../ui/isolate';
import { numberWords } from '../ui/number-words';
import type { WarnedPlaces } from './warning-lines';

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
  const words = warningWords(reason);
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
