/** Things that were removed by themselves: they come back with one press, or are erased for good. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { type DeletedThing, eraseThing, restoreThing } from '../../utils/services/deleted-things';
import { itemWords } from '../../utils/services/item-words';
import { namingOf, titleOf } from '../../utils/services/thing-text';
import { useKith } from '../hooks/KithProvider';
import { useSay, useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayOf, dayWords, fullDateWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { ListSection } from '../ui/ListSection';
import './DeletedView.css';
import { EraseDialog } from './EraseDialog';

/** Nothing at all where there are none. */
export function DeletedThings({ things: deleted }: { things: readonly DeletedThing[] }) {
  const kith = useKith();
  const say = useSay();
  const [erasing, setErasing] = useState<{ thing: DeletedThing; title: string } | null>(null);
  return (
    <>
      <ListSection
        title={i18n.t('everything.deleted')}
        items={deleted}
        row={(thing) => (
          <DeletedRow
            key={thing.row.id}
            thing={thing}
            onErase={(title) => setErasing({ thing, title })}
          />
        )}
      />
      {erasing && (
        <EraseDialog
          name={erasing.title}
          text={i18n.t('deleted.eraseThingText')}
          onErase={async () => {
            await eraseThing(kith, erasing.thing.table, erasing.thing.row.id);
            say(i18n.t('deleted.erased', { name: isolate(erasing.title) }));
          }}
          onClose={() => setErasing(null)}
        />
      )}
    </>
  );
}

interface RowProps {
  thing: DeletedThing;
  onErase(title: string): void;
}

function DeletedRow({ thing, onErase }: RowProps) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { table, row, people, deletedAt } = thing;
  const title = useMemo(() => {
    const named = new Map(people.map((person) => [person.id, person]));
    return titleOf(thing, namingOf({ things: [], people: named }, fullDateWords));
  }, [thing, people]);
  const day = dayWords(dayOf(deletedAt, kith.zone()), today);
  return (
    <li className="ListRow">
      <span className="ListRow-text">
        <span className="DeletedView-name">
          <bdi>{title}</bdi>
        </span>
        <span className="DeletedView-detail">
          {[itemWords(table), ...people.map(({ name }) => isolate(name))].join(' · ')}
          {' · '}
          {i18n.t('deleted.when', { day })}
        </span>
      </span>
      <Button
        small
        data-settles
        aria-label={i18n.t('deleted.restoreName', { name: isolate(title) })}
        onClick={() =>
          void announce(
            i18n.t('item.restored', { what: itemWords(table) }),
            restoreThing(kith, table, row.id),
          )
        }
      >
        {i18n.t('deleted.restore')}
      </Button>
      <Button
        small
        look="quiet"
        aria-label={i18n.t('deleted.eraseName', { name: isolate(title) })}
        onClick={() => onErase(title)}
      >
        {i18n.t('deleted.erase')}
      </Button>
    </li>
  );
}
