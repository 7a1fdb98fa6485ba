/** Where each value came from, what was unsure, and what else the page said: shown when asked for. */
import { i18n } from '#i18n';
import type {
  Alternative,
  CapturedField,
  CaptureResult,
  FieldOrigin,
} from '../../utils/domain/capture-result';
import { REVIEWED_FIELDS, type ReviewedField } from '../../utils/domain/review';
import { fieldWords } from '../people/field-words';
import { readingWords } from '../people/origin';
import { Button } from '../ui/Button';
import './Origins.css';
import '../ui/Clamped.css';

/** As on the form, then what it does not show. */
const ORDER: readonly CapturedField[] = [
  ...REVIEWED_FIELDS,
  'credentials',
  'about',
  'positions',
  'education',
  'emails',
  'links',
  'degree',
];

interface Props {
  capture: CaptureResult;
  onChoose: (field: ReviewedField, value: string) => void;
}

export function Origins({ capture, onChoose }: Props) {
  const fields = ORDER.flatMap((field): [CapturedField, FieldOrigin][] => {
    const origin = capture.provenance[field];
    return origin ? [[field, origin]] : [];
  });
  return (
    <div className="Origins">
      {fields.length === 0 && <p>{i18n.t('review.nothingRead')}</p>}
      <dl>
        {fields.map(([field, origin]) => (
          <div key={field} className={`Origins-field is-${origin.confidence}`}>
            <dt>{fieldWords(field)}</dt>
            <dd>
              <bdi className="Clamped">{summary(capture.person[field])}</bdi>
              <span>
                {readingWords(origin)}
                {capture.cut.includes(field) && ` ${i18n.t('review.cutShort')}`}
              </span>
            </dd>
            {capture.alternatives
              .filter((alternative) => alternative.field === field)
              .map((alternative) => (
                <Other
                  key={`${alternative.origin.basis} ${alternative.value}`}
                  alternative={alternative}
                  onChoose={onChoose}
                />
              ))}
          </div>
        ))}
      </dl>
      <p className="Origins-address">
        <bdi>{capture.address}</bdi>
      </p>
    </div>
  );
}

function Other({
  alternative: { field, value, origin },
  onChoose,
}: {
  alternative: Alternative;
  onChoose: Props['onChoose'];
}) {
  const choosable = REVIEWED_FIELDS.find((reviewed) => reviewed === field);
  return (
    <dd className="Origins-other">
      <span>
        {i18n.t('review.alsoSaid')} <bdi className="Clamped">{value}</bdi>
      </span>
      <span>{readingWords(origin)}</span>
      {choosable && (
        <Button small onClick={() => onChoose(choosable, value)}>
          {i18n.t('review.useThis')}
        </Button>
      )}
    </dd>
  );
}

/** One line of a value; what is longer than a line is counted. */
function summary(value: CaptureResult['person'][CapturedField]): string {
  if (Array.isArray(value)) {
    const lines = value.filter((item) => typeof item === 'string');
    return lines.length > 0 && lines.length === value.length
      ? lines.join(', ')
      : i18n.t('review.entries', value.length);
  }
  return value === null ? '' : String(value);
}
