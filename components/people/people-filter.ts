/** Which people a list shows, and in what order. Pure; the address of the view is where the choice is kept. */
import { OUTREACH_STATUSES, type OutreachStatus } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';

export const DUE_FILTERS = ['overdue', 'due', 'soon', 'none'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

export const SORTS = ['name', 'contact', 'saved', 'next'] as const;
export type Sort = (typeof SORTS)[number];

export interface PeopleFilter {
  q: string;
  status: OutreachStatus | null;
  tag: string | null;
  met: string | null;
  due: DueFilter | null;
  /** The id of an import: only whom it made or changed. */
  import: string | null;
  /** `null` is by name, or best first while searching. */
  sort: Sort | null;
}

/** Reads the filter in an address; what it does not know is left out. */
export function filterOf(query: URLSearchParams): PeopleFilter {
  return {
    q: query.get('q') ?? '',
    status: oneOf(OUTREACH_STATUSES, query.get('status')),
    tag: query.get('tag') || null,
    met: query.get('met') || null,
    due: oneOf(DUE_FILTERS, query.get('due')),
    import: query.get('import') || null,
    sort: oneOf(SORTS, query.get('sort')),
  };
}

/** The filter as an address keeps it; the plain list has an empty one. */
export function queryOf(filter: PeopleFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value) query.set(key, value);
  return query;
}

/** Whether anything is left out of the list. */
export function isFiltered({ q, sort: _order, ...parts }: PeopleFilter): boolean {
  return q.trim() !== '' || Object.values(parts).some((part) => part !== null);
}

const SOON_DAYS = 7;

/**
 * Applies a filter.
 *
 * @param rows - everyone.
 * @param find - search over everyone, best first.
 * @param today - the reader's day.
 * @param among - the ids of those whom the import brought in that the filter names; null where it names none.
 * @returns a new array in the order asked for.
 */
export function filterPeople(
  rows: readonly RosterRow[],
  filter: PeopleFilter,
  find: (query: string) => RosterRow[],
  today: Temporal.PlainDate,
  among: ReadonlySet<string> | null = null,
): RosterRow[] {
  const searching = filter.q.trim() !== '';
  const days = { today: today.toString(), end: today.add({ days: SOON_DAYS }).toString() };
  const chosen = (searching ? find(filter.q) : rows).filter(
    (row) =>
      (among === null || among.has(row.id)) &&
      (filter.status === null || row.status === filter.status) &&
      (filter.tag === null || row.tags.includes(filter.tag)) &&
      (filter.met === null || row.howWeMet === filter.met) &&
      (filter.due === null || matchesDue(row.next, filter.due, days)),
  );
  if (searching && filter.sort === null) return chosen;
  return chosen.sort(ORDERS[filter.sort ?? 'name']);
}

function matchesDue(
  next: string | null,
  due: DueFilter,
  { today, end }: { today: string; end: string },
): boolean {
  if (next === null) return due === 'none';
  if (due === 'overdue') return next < today;
  if (due === 'due') return next <= today;
  return due === 'soon' && next > today && next <= end;
}

const names = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const byName = (a: RosterRow, b: RosterRow) => names.compare(a.name, b.name);
const byText = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : 1);

/** Latest contact and latest saved first; those without a next date last. */
const ORDERS: Record<Sort, (a: RosterRow, b: RosterRow) => number> = {
  name: byName,
  contact: (a, b) => {
    if (a.lastContactAt === b.lastContactAt) return byName(a, b);
    return byText(b.lastContactAt, a.lastContactAt);
  },
  saved: (a, b) => (a.savedAt === b.savedAt ? byName(a, b) : byText(b.savedAt, a.savedAt)),
  next: (a, b) => {
    if (a.next === b.next) return byName(a, b);
    if (a.next === null || b.next === null) return a.next === null ? 1 : -1;
    return byText(a.next, b.next);
  },
};

/** Every tag in use, most used first. */
export function tagsOf(rows: readonly RosterRow[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || names.compare(a, b))
    .map(([tag]) => tag);
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T | null {
  return all.find((one) => one === value) ?? null;
}
