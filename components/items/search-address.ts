/** What is looked for among everything written down, as it stands in the address. */
import { THING_TABLES } from '../../utils/domain/items/things';
import type { Search } from '../../utils/services/find-things';

/** @param query - of `#/find?q=…&kind=…&person=…&of=…`. */
export function searchOf(query: URLSearchParams): Search {
  const kind = query.get('kind');
  return {
    words: query.get('q') ?? '',
    table: THING_TABLES.find((table) => table === kind) ?? null,
    personId: query.get('person'),
    partOf: query.get('of'),
  };
}

/** @param search - what is not said of it is looked for everywhere. */
export function findAddress({ words, table, personId, partOf }: Partial<Search>): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  if (table) query.set('kind', table);
  if (personId) query.set('person', personId);
  if (partOf) query.set('of', partOf);
  return query.size === 0 ? '#/find' : `#/find?${query}`;
}
