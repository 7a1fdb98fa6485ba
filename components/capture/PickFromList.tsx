/** Several people on one page: the user says who is meant. Nobody is chosen beforehand. */
import { i18n } from '#i18n';
import type { CapturedRow } from '../../utils/domain/capture-result';
import { Avatar } from '../ui/Avatar';
import './PickFromList.css';

/** More than this is for the people list, not for a popup. */
const SHOWN = 25;

interface Props {
  rows: readonly CapturedRow[];
  onPick: (row: CapturedRow) => void;
}

export function PickFromList({ rows, onPick }: Props) {
  return (
    <section className="PickFromList" aria-label={i18n.t('review.whom')}>
      <h2>{i18n.t('review.whom')}</h2>
      <ul>
        {rows.slice(0, SHOWN).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a page that was read once, in its order
          <li key={index}>
            <button type="button" className="PickFromList-row" onClick={() => onPick(row)}>
              <Avatar id={row.url ?? row.name} name={row.name} size="small" />
              <span>
                <bdi>{row.name}</bdi>
                <bdi className="PickFromList-line">
                  {row.headline ?? row.organization ?? row.location}
                </bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        {rows.length > SHOWN
          ? i18n.t('review.shownOf', { shown: String(SHOWN), all: String(rows.length) })
          : i18n.t('review.orByHand')}
      </p>
    </section>
  );
}
