/** Who brought whom, in words: what the drawing shows, for reading. */
import { i18n } from '#i18n';
import type { Brought } from '../../utils/domain/introductions-graph';
import { PersonLink } from '../help/PersonLink';
import { ListSection } from '../ui/ListSection';
import './BroughtList.css';

export function BroughtList({ pairs }: { pairs: readonly Brought[] }) {
  const theirs = Map.groupBy(
    pairs.filter(({ isMine }) => !isMine),
    ({ from }) => from,
  );
  return (
    <ListSection
      title={i18n.t('introductions.whoBroughtWhom')}
      items={[...theirs]}
      row={([from, brought]) => (
        <li key={from} className="BroughtList-row">
          <span>
            <PersonLink id={from} settles /> {i18n.t('introductions.brought')}
          </span>
          <ul>
            {brought.map(({ to }) => (
              <li key={to}>
                <PersonLink id={to} />
              </li>
            ))}
          </ul>
        </li>
      )}
    />
  );
}
