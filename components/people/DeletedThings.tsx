/** Things that were removed by themselves: they come back with one press, or are erased for good. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { type DeletedThing, eraseThing, restoreThing } from '../../utils/services/deleted-things';
import { itemWords } from '../../utils/services/item-words';
import { namingOf, titleOf } from '../../utils/services/thing-text';
import { useKith } from '../hooks/KithProvider';
import { useSay, useUndo } from '../hooks/UndoProvider';
import { fullDateWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { ListSection } from '../ui/ListSection';
import { DeletedRow } from './DeletedRow';
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
          <ThingRow
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

function ThingRow({ thing, onErase }: RowProps) {
  const kith = useKith();
  const announce = useUndo();
  const { table, row, people, deletedAt } = thing;
  const title = useMemo(() => {
    const named = new Map(people.map((person) => [person.id, person]));
    return titleOf(thing, namingOf({ things: [], people: named }, fullDateWords));
  }, [thing, people]);
  return (
    <DeletedRow
      name={title}
      deletedAt={deletedAt}
      facts={[itemWords(table), ...people.map(({ name }) => isolate(name))]}
      onRestore={() =>
        void announce(
          i18n.t('item.restored', { what: itemWords(table) }),
          restoreThing(kith, table, row.id),
        )
      }
      onErase={() => onErase(title)}
    />
  );
}
