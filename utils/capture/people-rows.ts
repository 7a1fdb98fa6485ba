/** The people of a page as rows of a list: one a person, however many times the page shows them. */
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
  const rows = candidates.flatMap(({ person }) => {
    if (!person.name) return [];
    const url = person.links?.[0] ?? null;
    const row: CapturedRow = {
      name: person.name,
      headline: person.headline ?? null,
      location: person.location ?? null,
      organization: person.organization ?? null,
      credentials: person.credentials ?? [],
      emails: person.emails ?? [],
      url,
      key: url === null ? null : linkKey(url),
    };
    return [row];
  });
  return mergeRows(rows);
}

/**
 * Makes one row of those of one person (a name under two departments, or told by two sources), and
 * takes away e-mail addresses that several share: an office's is nobody's.
 *
 * @returns at most as many rows as a list may have.
 */
export function mergeRows(rows: readonly CapturedRow[]): CapturedRow[] {
  const kept: CapturedRow[] = [];
  for (const row of rows) {
    if (kept.length >= ROWS_MAX) break;
    addRow(kept, { ...row });
  }
  return withOwnEmails(kept);
}

/** Rows without the e-mail addresses that several share: an office's is nobody's. */
export function withOwnEmails(rows: readonly CapturedRow[]): CapturedRow[] {
  const owners = new Map<string, number>();
  for (const { emails } of rows)
    for (const email of emails) owners.set(email, (owners.get(email) ?? 0) + 1);
  return rows.map((row) => ({
    ...row,
    emails: row.emails.filter((email) => owners.get(email) === 1),
  }));
}

/** Adds a person to the rows of a page, or what is new of one who is among them. */
export function addRow(rows: CapturedRow[], row: CapturedRow): void {
  const known = rows.find((other) => isOnePerson(other, row));
  if (known === undefined) {
    rows.push(row);
    return;
  }
  known.headline ??= row.headline;
  known.location ??= row.location;
  known.organization ??= row.organization;
  if (known.credentials.length === 0) known.credentials = row.credentials;
  if (known.emails.length === 0) known.emails = row.emails;
  if (known.url === null) [known.url, known.key] = [row.url, row.key];
}

/** Of one key; or of one name, and nothing that tells them apart. */
function isOnePerson(one: CapturedRow, other: CapturedRow): boolean {
  if (one.key !== null && other.key !== null) return one.key === other.key;
  if (one.name.toLowerCase() !== other.name.toLowerCase()) return false;
  if (one.emails.some((email) => other.emails.includes(email))) return true;
  const isOneMail = one.emails.length === 0 || other.emails.length === 0;
  const isOneAddress =
    one.url === null || other.url === null || uniqueLinks([one.url, other.url]).length === 1;
  return isOneMail && isOneAddress;
}
