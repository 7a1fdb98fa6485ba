/** Places of the files that could not be read as they stand: folded away, since nothing need be done about most. */
import { i18n } from '#i18n';
import type { ImportedFile } from '../../utils/exchange/imported';
import { Button } from '../ui/Button';
import { numberWords } from '../ui/number-words';
import { saveFile } from '../ui/save-file';
import './ReadWarnings.css';
import { warnedPlaces } from './warning-lines';
import { placeWords, reasonWords, warningsText } from './warning-words';

/** Nothing where there are none. */
export function ReadWarnings({ files }: { files: readonly ImportedFile[] }) {
  const count = files.reduce((sum, { warnings }) => sum + warnings.length, 0);
  if (count === 0) return null;
  return (
    <details className="ReadWarnings">
      <summary>{i18n.t('import.places', count, [numberWords(count)])}</summary>
      <ul>
        {warnedPlaces(files).map((places) => (
          <li key={`${places.file} ${places.reason} ${places.field}`}>
            {reasonWords(places)}
            <span className="ReadWarnings-where">
              {files.length > 1 && <bdi>{places.file}</bdi>} {placeWords(places)}
            </span>
          </li>
        ))}
      </ul>
      <Button small onClick={() => saveFile('kith-import.txt', warningsText(files), 'text/plain')}>
        {i18n.t('import.placesSave')}
      </Button>
    </details>
  );
}
