/** The people that a page names without being about one of them, as the rows of a list. */
import type { CapturedRow } from '../domain/capture-result';
import type { Candidate } from './candidate';
import { linkKey, uniqueLinks } from './text/links';

/** More people on one page are nobody's to pick from. */
export const ROWS_MAX = 200;

/**
 * @param candidates - of any claim, in the order of the page.
 * @returns one row a person: of two with one name and no two addresses, one.
 */
export function toRows(candidates: Candidate[]): CapturedRow[] {
  const rows: CapturedRow[] = [];
  for (const { person } of candidates) {
    const name = person.name;
    if (!name || rows.length >= ROWS_MAX) continue;
    const row: CapturedRow = {
      name,
      headline: person.headline ?? null,
      location: person.location ?? null,
      organization: person.organization ?? null,
      credentials: person.credentials ?? [],
      emails: person.emails ?? [],
      url: null,
      key: null,
    };
    setAddress(row, person.links?.[0] ?? null);
    addRow(rows, row);
  }
  return rows;
}

/** Adds a person to the rows of a page, or what is new of one who is among them. */
export function addRow(rows: CapturedRow[], row: CapturedRow): void {
  const known = rows.find((other) =>
    row.key !== null && other.key !== null
      ? other.key === row.key
      : other.name === row.name && isOneAddress(other.url, row.url),
  );
  if (known === undefined) {
    rows.push(row);
    return;
  }
  known.headline ??= row.headline;
  known.location ??= row.location;
  known.organization ??= row.organization;
  if (known.url === null) setAddress(known, row.url);
}

function setAddress(row: CapturedRow, url: string | null): void {
  row.url = url;
  row.key = url === null ? null : linkKey(url);
}

function isOneAddress(one: string | null, other: string | null): boolean {
  return one === null || other === null || uniqueLinks([one, other]).length === 1;
}
