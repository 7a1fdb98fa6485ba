/** Rows of people, of which only those in sight exist. Walked with j and k or arrows; it keeps its place. */
import { type Ref, useEffect } from 'react';
import { type CustomItemComponentProps, Virtualizer } from 'virtua';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { useKith } from '../hooks/KithProvider';
import { useRowWalk } from '../hooks/useRowWalk';
import { SELECT } from '../keys/place-keys';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import '../ui/VisuallyHidden.css';
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
/** Rows made beyond the edges, so that scrolling fast shows no blank. */
const BEYOND_PX = 900;

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
  const { list, scroller, walked, stop, setActive } = useRowWalk({
    count: rows.length,
    target: ' a',
    lettersOn: (active) => ({
      [SELECT]: ({ shiftKey }) => selection.toggle(active, shiftKey),
    }),
  });

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
      <div className="PeopleTable-body" ref={scroller} {...walked}>
        <table aria-label={i18n.t('app.people')} aria-rowcount={rows.length + 1}>
          <thead className="VisuallyHidden">
            <tr aria-rowindex={1}>
              <th scope="col">{i18n.t('bulk.select')}</th>
              {COLUMNS.map(({ name, title }) => (
                <th key={name} scope="col">
                  {i18n.t(title)}
                </th>
              ))}
            </tr>
          </thead>
          <Virtualizer
            ref={list}
            as="tbody"
            item={PeopleTableRow}
            scrollRef={scroller}
            data={rows}
            itemSize={ROW_PX}
            bufferSize={BEYOND_PX}
            keepMounted={[stop]}
            onScroll={(offset) => places.set(place, offset)}
          >
            {(row, index) => (
              <PeopleCells
                key={row.id}
                row={row}
                index={index}
                isStop={index === stop}
                isSelected={selection.ids.has(row.id)}
                onSelect={selection.toggle}
                today={today}
                zone={zone}
              />
            )}
          </Virtualizer>
        </table>
      </div>
    </div>
  );
}

/** A row as the list places it; its cells are those of one person. */
function PeopleTableRow({ ref, index, ...rest }: CustomItemComponentProps & { ref?: Ref<never> }) {
  return (
    <tr
      {...rest}
      ref={ref}
      className="PeopleTable-row"
      aria-rowindex={index + 2}
      data-index={index}
    />
  );
}
