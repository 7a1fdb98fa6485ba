/** What came of an import, number by number. */
import { i18n } from '#i18n';
import type { ImportCounts } from '../../utils/domain/import-job';
import { numberWords } from '../ui/number-words';
import './MadeWords.css';

const LINES = [
  ['added', 'import.added'],
  ['changed', 'import.changed'],
  ['interactions', 'import.interactions'],
  ['correspondents', 'import.correspondentsMade'],
  ['left', 'import.left'],
  ['passedOver', 'import.passedOverTold'],
] as const satisfies readonly (readonly [keyof ImportCounts, string])[];

export function MadeWords({ made }: { made: ImportCounts }) {
  return (
    <ul className="MadeWords">
      {LINES.map(
        ([count, words]) =>
          made[count] > 0 && (
            <li key={count}>{i18n.t(words, made[count], [numberWords(made[count])])}</li>
          ),
      )}
    </ul>
  );
}
