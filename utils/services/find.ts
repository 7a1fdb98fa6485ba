/** Finds people as one types: any order of words, slips of the finger, without accents. */
import uFuzzy from '@leeoniya/ufuzzy';
import { fold } from '../domain/fold';
import type { RosterRow } from '../domain/roster-row';

/** Makes a search over these people; made anew when they change. */
export function createFinder(rows: readonly RosterRow[]): (query: string) => RosterRow[] {
  const search = new uFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
    intraMode: 1,
  });
  const haystack = rows.map(({ find }) => find);
  return (query) => {
    const needle = fold(query).trim();
    if (needle === '') return [...rows];
    const [found, info, order] = search.search(haystack, needle, 1);
    const indexes = info && order ? order.map((at) => info.idx[at]) : (found ?? []);
    return indexes.flatMap((at) => {
      const row = at === undefined ? undefined : rows[at];
      return row ? [row] : [];
    });
  };
}
