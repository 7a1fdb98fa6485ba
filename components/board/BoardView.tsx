/** Everyone by outreach status, to see where each stands and move them on. Narrowed as the list of people is. */
import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { OutreachStatus } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';
import { moveStatus } from '../../utils/services/outreach';
import { useKith } from '../hooks/KithProvider';
import { boardAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useSettings } from '../hooks/useSettings';
import { useToday } from '../hooks/useToday';
import { NobodyYet } from '../people/NobodyYet';
import { PeopleFilters } from '../people/PeopleFilters';
import { PeopleHead } from '../people/PeopleHead';
import { useNarrowedPeople } from '../people/useNarrowedPeople';
import { isolate } from '../ui/isolate';
import { NativeSelect } from '../ui/NativeSelect';
import { statusWords } from '../ui/status-words';
import { BoardColumn } from './BoardColumn';
import './BoardView.css';
import { numberWords } from '../ui/number-words';
import { columnsOf } from './board';
import { useBoardKeys } from './useBoardKeys';

/** @param query - the filter as the address has it. */
export function BoardView({ query }: { query: URLSearchParams }) {
  const kith = useKith();
  const announce = useUndo();
  const today = useToday();
  const settings = useSettings();
  const people = useNarrowedPeople(query, boardAddress);
  const { filter, shown, total, tags, change } = people;
  const columns = useMemo(() => columnsOf(shown, filter.status), [shown, filter.status]);
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
  const zone = kith.zone();

  return (
    <div className="BoardView">
      <PeopleHead title={i18n.t('app.board')} people={people} look="board" query={query} hasClear />
      {total === 0 ? (
        <NobodyYet title={i18n.t('board.emptyTitle')} text={i18n.t('board.emptyText')} />
      ) : (
        <>
          <PeopleFilters filter={filter} tags={tags} onChange={change} />
          <div className="BoardView-narrow">
            <NativeSelect
              label={i18n.t('board.column')}
              value={keys.current}
              choices={columns.map(({ status, rows }) => ({
                value: status,
                label: `${statusWords(status)} (${numberWords(rows.length)})`,
              }))}
              onChange={keys.show}
            />
          </div>
          {total !== null && (
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
