/** Everyone by outreach status, to see where each stands and move them on. Narrowed as the list of people is. */
import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { OutreachStatus } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';
import { moveStatus } from '../../utils/services/outreach';
import { useKith } from '../hooks/KithProvider';
import { useRoster } from '../hooks/RosterProvider';
import { boardAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { goTo } from '../hooks/useRoute';
import { useSettings } from '../hooks/useSettings';
import { useToday } from '../hooks/useToday';
import { LookSwitch } from '../people/LookSwitch';
import { PeopleFilters } from '../people/PeopleFilters';
import {
  filterOf,
  filterPeople,
  isFiltered,
  type PeopleFilter,
  queryOf,
  tagsOf,
} from '../people/people-filter';
import { SavedFilters } from '../people/SavedFilters';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { NativeSelect } from '../ui/NativeSelect';
import { statusWords } from '../ui/status-words';
import { BoardColumn } from './BoardColumn';
import './BoardView.css';
import { columnsOf } from './board';
import { useBoardKeys } from './useBoardKeys';

/** @param query - the filter as the address has it. */
export function BoardView({ query }: { query: URLSearchParams }) {
  const kith = useKith();
  const announce = useUndo();
  const roster = useRoster();
  const today = useToday();
  const settings = useSettings();
  const filter = useMemo(() => filterOf(query), [query]);
  const shown = useMemo(
    () => (roster ? filterPeople(roster.rows, filter, roster.find, today) : []),
    [roster, filter, today],
  );
  const columns = useMemo(() => columnsOf(shown, filter.status), [shown, filter.status]);
  const tags = useMemo(() => tagsOf(roster?.rows ?? []), [roster]);
  const [dragged, setDragged] = useState<RosterRow | null>(null);
  const keys = useBoardKeys(columns, settings?.listKeys ?? false);
  useDocumentTitle(i18n.t('app.board'));

  const onMove = useCallback(
    (row: RosterRow, to: OutreachStatus) =>
      void announce(
        i18n.t('board.moved', { name: isolate(row.name), status: statusWords(to) }),
        moveStatus(kith, row.id, to, row.status),
      ),
    [kith, announce],
  );
  const change = (next: PeopleFilter) => goTo(boardAddress(queryOf(next)), true);
  const clear = () => change(filterOf(new URLSearchParams()));
  const total = roster?.rows.length ?? 0;
  const zone = kith.zone();

  return (
    <div className="BoardView">
      <header className="BoardView-head">
        <h1 tabIndex={-1}>{i18n.t('app.board')}</h1>
        <p className="BoardView-count" role="status">
          {roster &&
            (isFiltered(filter)
              ? i18n.t('people.countOf', {
                  shown: shown.length.toLocaleString(),
                  all: total.toLocaleString(),
                })
              : i18n.t('people.count', total, [total.toLocaleString()]))}
        </p>
        {isFiltered(filter) && (
          <Button look="quiet" small onClick={clear}>
            {i18n.t('people.clear')}
          </Button>
        )}
        <SavedFilters
          query={isFiltered(filter) ? queryOf(filter).toString() : ''}
          onChoose={(next) => change(filterOf(new URLSearchParams(next)))}
        />
        <LookSwitch look="board" query={query} />
      </header>
      {roster && total === 0 ? (
        <EmptyState
          title={i18n.t('board.emptyTitle')}
          action={
            <LinkButton href="#/people/new" look="primary">
              {i18n.t('people.addByHand')}
            </LinkButton>
          }
        >
          {i18n.t('board.emptyText')}
        </EmptyState>
      ) : (
        <>
          <PeopleFilters filter={filter} tags={tags} onChange={change} />
          <div className="BoardView-narrow">
            <NativeSelect
              label={i18n.t('board.column')}
              value={keys.current}
              choices={columns.map(({ status, rows }) => ({
                value: status,
                label: `${statusWords(status)} (${rows.length.toLocaleString()})`,
              }))}
              onChange={keys.show}
            />
          </div>
          {roster && (
            // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in the cards
            <div className="BoardView-columns" onKeyDown={keys.onKeyDown}>
              {columns.map((column, at) => (
                <BoardColumn
                  key={column.status}
                  column={column}
                  today={today}
                  zone={zone}
                  active={keys.spot?.column === at ? keys.spot.index : -1}
                  isCurrent={column.status === keys.current}
                  dragged={dragged}
                  onMove={onMove}
                  onDrag={setDragged}
                  onFocus={keys.onFocus}
                />
              ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}
