/** Everyone whom an address asks for: one reading of it for the list and the board, and the ways to change it. */
import { useMemo } from 'react';
import type { RosterRow } from '../../utils/domain/roster-row';
import { peopleOfImport } from '../../utils/services/import/people-of-import';
import { useRoster } from '../hooks/RosterProvider';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { useToday } from '../hooks/useToday';
import {
  filterOf,
  filterPeople,
  isFiltered,
  type PeopleFilter,
  queryOf,
  tagsOf,
} from './people-filter';

export interface NarrowedPeople {
  filter: PeopleFilter;
  /** Whether anybody is left out. */
  isNarrowed: boolean;
  /** In the order asked for. */
  shown: readonly RosterRow[];
  /** How many there are in all; null until they have been read. */
  total: number | null;
  /** Every tag in use, most used first. */
  tags: readonly string[];
  change(filter: PeopleFilter): void;
  /** Everyone again, in the order chosen. */
  clear(): void;
}

/**
 * @param query - the filter as the address has it.
 * @param address - where a filter leads; the step is not one to go back over.
 */
export function useNarrowedPeople(
  query: URLSearchParams,
  address: (query: URLSearchParams) => string,
): NarrowedPeople {
  const roster = useRoster();
  const today = useToday();
  const filter = useMemo(() => filterOf(query), [query]);
  const among = useLive(
    async (kith) => (filter.import === null ? null : peopleOfImport(kith, filter.import)),
    [filter.import],
  );
  const shown = useMemo(() => {
    if (!roster || among === undefined) return [];
    return filterPeople(roster.rows, filter, roster.find, today, among);
  }, [roster, filter, today, among]);
  const tags = useMemo(() => tagsOf(roster?.rows ?? []), [roster]);
  const change = (next: PeopleFilter) => goTo(address(queryOf(next)), true);
  return {
    filter,
    isNarrowed: isFiltered(filter),
    shown,
    total: roster?.rows.length ?? null,
    tags,
    change,
    clear: () => change({ ...filterOf(new URLSearchParams()), sort: filter.sort }),
  };
}
