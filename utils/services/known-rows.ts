/** Who of the people on a list page is kept already: one look for all rows, whatever the number of people kept. */
import type { KithDatabase } from '../db/database';
import { loadRoster } from '../db/roster';
import type { CapturedRow, CaptureResult } from '../domain/capture-result';
import { fold } from '../domain/fold';
import type { Person } from '../domain/person';
import type { RosterRow } from '../domain/roster-row';
import { captureOfRow } from '../domain/row-capture';
import { safeUrl } from '../domain/safe-url';
import type { Kith } from './kith';
import { holdersOf, isLiving, matchesIn, sureOf } from './known';

/** What is said beside a row: that they are kept, that somebody kept may be meant, or nothing. */
export type RowMark = { state: 'new' } | { state: 'known' | 'maybe'; who: RosterRow };

const NEW: RowMark = { state: 'new' };

/** Whom a row surely means, deleted people too; and who else may be meant. */
interface Kept {
  sure: Person | null;
  maybe: Person | null;
}

/**
 * Whom each row of a list surely means. Beside a proved key it is enough that somebody of this name was
 * saved from the row's own address, or from the list where the row has none: lists without links are
 * read again and again. A namesake with another e-mail address only may be meant.
 *
 * @param rows - captures by `captureOfRow`.
 * @returns one entry a row, in their order.
 */
export async function keptOf(db: KithDatabase, rows: readonly CaptureResult[]): Promise<Kept[]> {
  const addresses = rows.map(({ address }) => safeUrl(address));
  const asked = [...new Set(addresses.filter((address) => address !== null))];
  const [holders, people] = await Promise.all([
    holdersOf(db, rows),
    db.people.where('address').anyOf(asked).toArray(),
  ]);
  const savedFrom = Map.groupBy(people.filter(isLiving), ({ address }) => address);
  return rows.map((row, at) => {
    const matches = matchesIn(holders, row);
    const here = savedFrom.get(addresses[at] ?? null) ?? [];
    const name = fold(row.person.name ?? '');
    const namesakes = here.filter((person) => fold(person.name) === name);
    const twin = namesakes.find((person) => !hasOtherEmails(person, row));
    const living = matches.find(({ person }) => isLiving(person))?.person;
    // On a page of their own they may be called otherwise by now.
    const only = row.person.links.length > 0 && here.length === 1 ? here[0] : null;
    return { sure: sureOf(matches) ?? twin ?? null, maybe: living ?? only ?? null };
  });
}

/** Whether both have e-mail addresses, and none in common. */
function hasOtherEmails({ emails }: Person, { person }: CaptureResult): boolean {
  const theirs = new Set(emails.map(fold));
  const said = person.emails.map(fold);
  return theirs.size > 0 && said.length > 0 && theirs.isDisjointFrom(new Set(said));
}

/**
 * What is known of everyone on a list page.
 *
 * @returns one mark a row, in their order.
 */
export async function knownRows({ db }: Kith, capture: CaptureResult): Promise<RowMark[]> {
  const asked = capture.rows.map((row) => captureOfRow(capture, row));
  const [kept, roster] = await Promise.all([keptOf(db, asked), loadRoster(db)]);
  const byId = new Map(roster.map((row) => [row.id, row]));
  const namesakes = byName(roster, new Set(capture.rows.map(({ name }) => fold(name))));
  return capture.rows.map((row, at) => {
    const { sure, maybe } = kept[at] ?? { sure: null, maybe: null };
    const known = sure && byId.get(sure.id);
    if (known) return { state: 'known', who: known };
    const who =
      (maybe && byId.get(maybe.id)) ?? likeliest(namesakes.get(fold(row.name)) ?? [], row);
    return who ? { state: 'maybe', who } : NEW;
  });
}

/** Those who have one of these names, by name. */
function byName(roster: readonly RosterRow[], names: ReadonlySet<string>) {
  const found = new Map<string, RosterRow[]>();
  for (const one of roster) {
    const name = fold(one.name);
    if (!names.has(name)) continue;
    const others = found.get(name);
    if (others) others.push(one);
    else found.set(name, [one]);
  }
  return found;
}

/** Of several with the row's name, who is where the row says. */
function likeliest(namesakes: readonly RosterRow[], row: CapturedRow): RosterRow | undefined {
  const said = fold([row.organization, row.headline, row.location].join(' '));
  const isThere = ({ organization }: RosterRow) =>
    organization !== null && said.includes(fold(organization));
  return namesakes.find(isThere) ?? namesakes[0];
}
