/** Everyone, in a list that can be narrowed, ordered and walked. The address keeps the choice. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { peopleAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { lookOf, withLook } from './look';
import { NobodyYet } from './NobodyYet';
import { PeopleFilters } from './PeopleFilters';
import { PeopleHead } from './PeopleHead';
import { PeopleTable } from './PeopleTable';
import './PeopleView.css';
import { useNarrowedPeople } from './useNarrowedPeople';
import { useSelection } from './useSelection';

const BulkBar = lazy(() => import('./BulkBar').then(({ BulkBar }) => ({ default: BulkBar })));
const SameLine = lazy(() =>
  import('../same/SameLine').then(({ SameLine }) => ({ default: SameLine })),
);

/** @param query - the filter as the address has it. */
export function PeopleView({ query }: { query: URLSearchParams }) {
  const today = useToday();
  const look = lookOf(query);
  const people = useNarrowedPeople(query, (next) => peopleAddress(withLook(next, look)));
  const { filter, shown, total, tags, change, clear } = people;
  const selection = useSelection(shown);
  const isNobody = total !== null && shown.length === 0;
  useDocumentTitle(i18n.t('app.people'));

  return (
    <div className="PeopleView">
      <PeopleHead
        title={i18n.t('app.people')}
        people={people}
        look={look}
        query={query}
        hasClear={shown.length > 0}
        remark={
          <Suspense>
            <SameLine />
          </Suspense>
        }
      >
        <LinkButton href="#/people/new" className="PeopleView-add">
          <Icon name="plus" />
          {i18n.t('people.add')}
        </LinkButton>
      </PeopleHead>
      {total === 0 ? (
        <NobodyYet />
      ) : (
        <>
          <PeopleFilters filter={filter} tags={tags} onChange={change} />
          {isNobody ? (
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
