/** Above the list and the board alike: how many are shown, the filters kept by name, the other looks. */
import { lazy, type ReactNode, Suspense } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { LookSwitch } from './LookSwitch';
import type { PeopleLook } from './look';
import './PeopleHead.css';
import { numberWords } from '../ui/number-words';
import { filterOf, queryOf } from './people-filter';
import type { NarrowedPeople } from './useNarrowedPeople';

const SavedFilters = lazy(() =>
  import('./SavedFilters').then(({ SavedFilters }) => ({ default: SavedFilters })),
);

interface Props {
  title: string;
  people: NarrowedPeople;
  look: PeopleLook;
  /** The filter as the address has it: it goes along to the other looks. */
  query: URLSearchParams;
  /** Whether the way back to everyone is here, and not below. */
  hasClear: boolean;
  /** Stands after the count. */
  remark?: ReactNode;
  /** Stands at the end. */
  children?: ReactNode;
}

export function PeopleHead({ title, people, look, query, hasClear, remark, children }: Props) {
  const { filter, isNarrowed, change, clear } = people;
  return (
    <header className="PeopleHead">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="PeopleHead-count" role="status">
        {countWords(people)}
      </p>
      {remark}
      {isNarrowed && hasClear && (
        <Button look="quiet" small onClick={clear}>
          {i18n.t('people.clear')}
        </Button>
      )}
      <Suspense>
        <SavedFilters
          query={isNarrowed ? queryOf(filter).toString() : ''}
          onChoose={(next) => change(filterOf(new URLSearchParams(next)))}
        />
      </Suspense>
      <LookSwitch look={look} query={query} />
      {children}
    </header>
  );
}

function countWords({ shown, total, isNarrowed }: NarrowedPeople): string | null {
  if (total === null) return null;
  const all = numberWords(total);
  if (!isNarrowed) return i18n.t('people.count', total, [all]);
  return i18n.t('people.countOf', { shown: numberWords(shown.length), all });
}
