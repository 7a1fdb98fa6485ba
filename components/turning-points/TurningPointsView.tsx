/** Decisions and setbacks: those under way, and those behind me. */
import { i18n } from '#i18n';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { ownScratch } from '../../utils/domain/scratch-key';
import { turningPoints } from '../../utils/services/turning-points';
import { itemAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { AddItem } from '../items/AddItem';
import { WalkedRows } from '../keys/WalkedRows';
import { RoomTabs } from '../mentorships/RoomTabs';
import { EmptyState } from '../ui/EmptyState';
import { TurningPointList } from './TurningPointList';
import '../ui/Page.css';

const isOpen = ({ state }: TurningPoint) => state === 'open';

export function TurningPointsView() {
  const points = useLive(turningPoints);
  useDocumentTitle(i18n.t('app.turningPoints'));
  const isEmpty = points?.length === 0;
  return (
    <WalkedRows className="Page" link=".TurningPointRow > a">
      <h1 tabIndex={-1}>{i18n.t('app.turningPoints')}</h1>
      <RoomTabs current="turning-points" />
      {points && (
        <>
          {isEmpty && (
            <EmptyState title={i18n.t('turningPoints.emptyTitle')}>
              {i18n.t('turningPoints.emptyText')}
            </EmptyState>
          )}
          <div>
            <AddItem
              table="turningPoints"
              fields={['title', 'kind', 'on', 'options', 'personIds']}
              more={['choice', 'reviewOn']}
              start={{}}
              scratch={ownScratch('turningPoint')}
              label={i18n.t(isEmpty ? 'turningPoints.addFirst' : 'turningPoints.add')}
              look="primary"
              onAdded={(id) => goTo(itemAddress('turning-points', id))}
            />
          </div>
          <TurningPointList title={i18n.t('turningPoints.open')} points={points.filter(isOpen)} />
          <TurningPointList
            title={i18n.t('turningPoints.past')}
            points={points.filter((one) => !isOpen(one))}
          />
        </>
      )}
    </WalkedRows>
  );
}
