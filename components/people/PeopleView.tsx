/** Everyone, in a list that can be narrowed, ordered and walked. The address keeps the choice. */
import { lazy, Suspense, useMemo } from 'react';
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { peopleAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { goTo } from '../hooks/useRoute';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { LookSwitch } from './LookSwitch';
import { lookOf, withLook } from './look';
import { PeopleFilters } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';
import './PeopleView.css';
import {
  filterOf,
  filterPeople,
  isFiltered,
  type PeopleFilter,
  queryOf,
  tagsOf,
} from './people-filter';
import { useSelection } from './useSelection';

const BulkBar = lazy(() => import('./BulkBar').then(({ BulkBar }) => ({ default: BulkBar })));
const SavedFilters = lazy(() =>
  import('./SavedFilters').then(({ SavedFilters }) => ({ default: SavedFilters })),
);
const SameLine = lazy(() =>
  import('../same/SameLine').then(({ SameLine }) => ({ default: SameLine })),
);

/** @param query - the filter as the address has it. */
export function PeopleView({ query }: { query: URLSearchParams }) {
  const roster = useRoster();
  const today = useToday();
  const filter = useMemo(() => filterOf(query), [query]);
  const shown = useMemo(
    () => (roster ? filterPeople(roster.rows, filter, roster.find, today) : []),
    [roster, filter, today],
  );
  const tags = useMemo(() => tagsOf(roster?.rows ?? []), [roster]);
  useDocumentTitle(i18n.t('app.people'));
  const look = lookOf(query);
  const selection = useSelection(shown);
  const change = (next: PeopleFilter) => goTo(peopleAddress(withLook(queryOf(next), look)), true);
  const clear = () => change({ ...filterOf(new URLSearchParams()), sort: filter.sort });
  const total = roster?.rows.length ?? 0;

  return (
    <div className="PeopleView">
      <header className="PeopleView-head">
        <h1 tabIndex={-1}>{i18n.t('app.people')}</h1>
        <p className="PeopleView-count" role="status">
          {roster && countWords(shown.length, total, isFiltered(filter))}
        </p>
        <Suspense>
          <SameLine />
        </Suspense>
        {isFiltered(filter) && shown.length > 0 && (
          <Button look="quiet" small onClick={clear}>
            {i18n.t('people.clear')}
          </Button>
        )}
        <Suspense>
          <SavedFilters
            query={isFiltered(filter) ? queryOf(filter).toString() : ''}
            onChoose={(next) => change(filterOf(new URLSearchParams(next)))}
          />
        </Suspense>
        <LookSwitch look={look} query={query} />
        <LinkButton href="#/people/new" className="PeopleView-add">
          <Icon name="plus" />
          {i18n.t('people.add')}
        </LinkButton>
      </header>
      {roster && total === 0 ? (
        <EmptyState
          title={i18n.t('today.firstTitle')}
          action={
            <LinkButton href="#/people/new" look="primary">
              {i18n.t('people.addByHand')}
            </LinkButton>
          }
        >
          {i18n.t('today.firstText')}
        </EmptyState>
      ) : (
        <>
          <PeopleFilters filter={filter} tags={tags} onChange={change} />
          {roster && shown.length === 0 ? (
            <EmptyState
              title={i18n.t('people.noneTitle')}
              action={<Button onClick={clear}>{i18n.t('people.clear')}</Button>}
            >
              {i18n.t('people.noneText')}
            </EmptyState>
          ) : (
            <div className="PeopleView-body">
              <PeopleTable
                rows={shown}
                look={look}
                selection={selection}
                place={peopleAddress(query)}
                today={today}
                sort={filter.sort ?? 'name'}
                onSort={(sort) => change({ ...filter, sort })}
              />
              {selection.rows.length > 0 && (
                <Suspense>
                  <BulkBar rows={selection.rows} tags={tags} onClear={selection.clear} />
                </Suspense>
              )}
            </div>
          )}
        </>
      )}
    </div>
  );
}

function countWords(shown: number, total: number, filtered: boolean): string {
  const all = total.toLocaleString();
  if (!filtered) return i18n.t('people.count', total, [all]);
  return i18n.t('people.countOf', { shown: shown.toLocaleString(), all });
}
