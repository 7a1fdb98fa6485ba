/** Who was deleted: one press brings them back, and only here can someone be erased for good. */
import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { recentlyDeletedThings } from '../../utils/services/deleted-things';
import { erasePerson } from '../../utils/services/erase';
import { recentlyDeleted, restorePerson } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { useSay, useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { Avatar } from '../ui/Avatar';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { DeletedThings } from './DeletedThings';
import './DeletedView.css';
import '../ui/Page.css';
import { DeletedRow } from './DeletedRow';

const EraseDialog = lazy(() =>
  import('./EraseDialog').then((module) => ({ default: module.EraseDialog })),
);

const AfterErase = lazy(() =>
  import('../backups/AfterErase').then((module) => ({ default: module.AfterErase })),
);

export function DeletedView() {
  const kith = useKith();
  const announce = useUndo();
  const say = useSay();
  const deleted = useLive(recentlyDeleted);
  const things = useLive(recentlyDeletedThings);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  const [erasing, setErasing] = useState<Person | null>(null);
  const [hasErased, setHasErased] = useState(false);
  useDocumentTitle(i18n.t('app.deleted'));
  return (
    <div ref={place} className="Page is-close DeletedView">
      <header>
        <h1 tabIndex={-1}>{i18n.t('app.deleted')}</h1>
        {deleted && deleted.length > 0 && <p>{i18n.t('deleted.count', deleted.length)}</p>}
      </header>
      {hasErased && (
        <Suspense>
          <AfterErase />
        </Suspense>
      )}
      {deleted?.length === 0 && things?.length === 0 && (
        <EmptyState title={i18n.t('deleted.emptyTitle')}>{i18n.t('deleted.emptyText')}</EmptyState>
      )}
      <ul>
        {deleted?.map(({ person, deletedAt }) => (
          <DeletedRow
            key={person.id}
            name={person.name}
            deletedAt={deletedAt}
            onRestore={() =>
              void announce(
                i18n.t('deleted.restored', { name: isolate(person.name) }),
                restorePerson(kith, person.id),
              )
            }
            onErase={() => setErasing(person)}
          >
            <Avatar id={person.id} name={person.name} />
          </DeletedRow>
        ))}
      </ul>
      {things && <DeletedThings things={things} />}
      {erasing && (
        <Suspense fallback={null}>
          <EraseDialog
            name={erasing.name}
            text={i18n.t('deleted.eraseText')}
            onErase={async () => {
              await erasePerson(kith, erasing.id);
              setHasErased(true);
              say(i18n.t('deleted.erased', { name: isolate(erasing.name) }));
            }}
            onClose={() => setErasing(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
