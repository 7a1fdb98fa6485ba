/** Rows of people, of which only those in sight exist. Walked with j and k or arrows; it keeps its place. */
import { useEffect } from 'react';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { useKith } from '../hooks/KithProvider';
import { useRowWalk } from '../hooks/useRowWalk';
import { SELECT } from '../keys/place-keys';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { LongTable, longTableRow } from '../ui/LongTable';
import { PeopleCells } from './PeopleCells';
import './PeopleTable.css';
import type { Sort } from './people-filter';
import type { Selection } from './useSelection';

const COLUMNS = [
  { name: 'who', title: 'field.name', sort: 'name' },
  { name: 'organization', title: 'field.organization', sort: null },
  { name: 'status', title: 'status.label', sort: null },
  { name: 'next', title: 'people.columnNext', sort: 'next' },
  { name: 'contact', title: 'people.columnContact', sort: 'contact' },
  { name: 'tags', title: 'field.tags', sort: null },
] as const;

const ROW_PX = 56;
const PeopleTableRow = longTableRow('PeopleTable-row');

interface Props {
  rows: readonly RosterRow[];
  look: 'table' | 'list';
  selection: Selection;
  /** Names the list, so that coming back finds it where it was left. */
  place: string;
  today: Temporal.PlainDate;
  sort: Sort;
  onSort(sort: Sort): void;
}

/** Where each list was left, for as long as the page lives. */
const places = new Map<string, number>();

export function PeopleTable({ rows, look, selection, place, today, sort, onSort }: Props) {
  const zone = useKith().zone();
  const walk = useRowWalk({
    count: rows.length,
    target: ' a',
    lettersOn: (active) => ({
      [SELECT]: ({ shiftKey }) => selection.toggle(active, shiftKey),
    }),
  });

  const { list, setActive } = walk;
  useEffect(() => {
    setActive(-1);
    list.current?.scrollTo(places.get(place) ?? 0);
  }, [place, list, setActive]);

  return (
    <div className={classes('PeopleTable', `is-${look}`)}>
      <div className="PeopleTable-header">
        <label className="PeopleTable-tick is-select">
          <input
            type="checkbox"
            aria-label={i18n.t('bulk.all')}
            checked={rows.length > 0 && selection.ids.size === rows.length}
            onChange={selection.toggleAll}
          />
        </label>
        {COLUMNS.map(({ name, title, sort: by }) => (
          <span key={name} className={`is-${name}`} aria-hidden={by === null}>
            {by === null ? (
              i18n.t(title)
            ) : (
              <button
                type="button"
                className="PeopleTable-sort"
                aria-label={i18n.t('people.sortBy', { column: i18n.t(title) })}
                aria-pressed={sort === by}
                onClick={() => onSort(by)}
              >
                {i18n.t(title)}
                {sort === by && <Icon name="down" />}
              </button>
            )}
          </span>
        ))}
      </div>
      <LongTable
        className="PeopleTable-body"
        label={i18n.t('app.people')}
        titles={[i18n.t('bulk.select'), ...COLUMNS.map(({ title }) => i18n.t(title))]}
        rows={rows}
        walk={walk}
        row={PeopleTableRow}
        rowPx={ROW_PX}
        onScroll={(offset) => places.set(place, offset)}
      >
        {(row, index) => (
          <PeopleCells
            key={row.id}
            row={row}
            index={index}
            isStop={index === walk.stop}
            isSelected={selection.ids.has(row.id)}
            onSelect={selection.toggle}
            today={today}
            zone={zone}
          />
        )}
      </LongTable>
    </div>
  );
}
