/** One thing in a list: what it is, whom it is about, when; an item is changed and removed where it stands. */
import type { ItemOf, ItemTable } from '../../utils/domain/items/items';
import { namedIn } from '../../utils/domain/items/open-to-others';
import { thingDay } from '../../utils/domain/items/thing-day';
import { isItemTable, THINGS, type Thing } from '../../utils/domain/items/things';
import { ownScratch } from '../../utils/domain/scratch-key';
import { itemWords } from '../../utils/services/item-words';
import { type Naming, titleOf } from '../../utils/services/thing-text';
import type { Things } from '../../utils/services/things';
import { useKith } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { BetweenUs } from '../ui/BetweenUs';
import { dayWords } from '../ui/dates';
import { EditItem } from './EditItem';
import type { FieldOf } from './ItemForm';
import { linksFor } from './links-for';
import { thingAddress } from './thing-address';
import '../ui/Facts.css';

interface Props {
  thing: Thing;
  /** What it may be linked to. */
  all: Things;
  naming: Naming;
}

export function ThingRow({ thing, all, naming }: Props) {
  const { table, row } = thing;
  const line = <ThingLine thing={thing} naming={naming} />;
  return (
    <li className="ThingRow">
      {isItemTable(table) ? (
        <EditItem
          table={table}
          row={row as unknown as ItemOf<typeof table>}
          name={titleOf(thing, naming)}
          fields={fieldsOf(table)}
          scratch={ownScratch(`thing:${row.id}`)}
          links={linksFor(table, all, naming)}
        >
          {line}
        </EditItem>
      ) : (
        line
      )}
    </li>
  );
}

const fieldsOf = <T extends ItemTable>(table: T) => Object.keys(THINGS[table]) as FieldOf<T>[];

function ThingLine({ thing, naming }: Omit<Props, 'all'>) {
  const zone = useKith().zone();
  const today = useToday();
  const { table, row } = thing;
  const people = namedIn(row).map((id) => ({ id, name: naming.nameOf(id) }));
  return (
    <>
      <a className="ThingRow-title" href={thingAddress(thing)}>
        <bdi>{titleOf(thing, naming)}</bdi>
      </a>
      <p className="Facts">
        <span>{itemWords(table)}</span>
        {people.map(({ id, name }) => name !== undefined && <bdi key={id}>{name}</bdi>)}
        <span>{dayWords(thingDay(thing, zone), today)}</span>
        {row.confidential && <BetweenUs />}
      </p>
    </>
  );
}
