/** What the user did lately, so that any of it can be taken back after its toast has gone. */
import { ABOUT_ONE, ABOUT_SEVERAL, NAMING } from '../db/about-people';
import type { Action } from '../domain/action';
import { isBookkeeping } from '../domain/clocks';
import { inEffect } from '../domain/in-effect';
import { isQuiet } from '../domain/quiet-actions';
import type { Stamp } from '../domain/row';
import { stampedAt } from '../domain/stamp';
import type { Kith } from './kith';

/** One action that still stands. */
export interface LateAction {
  actionId: Stamp;
  /** The verb that ran: `savePerson`. */
  name: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Whom it was about, deleted people too. */
  people: { id: string; name: string }[];
  /** The site that saving people read them from. */
  from: string | null;
  /** The fields of people that it changed, without Kith's own; none where it made or deleted someone. */
  fields: string[];
}

/**
 * Reads history from its end.
 *
 * @param most - how many actions to look at.
 * @returns those not taken back, the latest first, and whether history goes on before them.
 */
export async function lately(
  kith: Kith,
  most: number,
): Promise<{ actions: LateAction[]; more: boolean }> {
  const found = await kith.db.history.orderBy('id').reverse().limit(most).toArray();
  const standing = inEffect(found).filter(({ name }) => !isQuiet(name));
  return { actions: await tell(kith, standing), more: found.length === most };
}

/** @returns the actions with what can be said about each: whom it was about, and what it changed. */
export async function tell({ db }: Kith, done: readonly Action[]): Promise<LateAction[]> {
  const about = await Promise.all(done.map(({ rows }) => peopleIn(db, rows)));
  const people = await db.people.bulkGet([...new Set(about.flat())]);
  const names = new Map(people.flatMap((person) => (person ? [[person.id, person]] : [])));
  return done.map(({ id, name, replaced }, index) => ({
    actionId: id,
    name,
    at: stampedAt(id),
    people: (about[index] ?? []).flatMap((one) => {
      const person = names.get(one);
      return person ? [{ id: one, name: person.nickname ?? person.name }] : [];
    }),
    from: siteOf(names.get(about[index]?.[0] ?? '')?.origins.name),
    fields: [
      ...new Set(
        replaced
          .filter(({ table, field }) => table === 'people' && !isBookkeeping(field))
          .map(({ field }) => field),
      ),
    ],
  }));
}

/** Where a name was read; rows of other versions may hold anything there. */
function siteOf(origin: unknown): string | null {
  const site = (origin as { site?: unknown } | undefined)?.site;
  return typeof site === 'string' ? site : null;
}

/** The people that rows, as history names them, are about. */
async function peopleIn(db: Kith['db'], rows: readonly string[]): Promise<string[]> {
  const ids = (table: string) =>
    rows.flatMap((row) => (row.startsWith(`${table}/`) ? [row.slice(table.length + 1)] : []));
  const of = async (table: string): Promise<About[]> =>
    (await db.table(table).bulkGet(ids(table))).filter((row) => row !== undefined);
  const found = await Promise.all(['aliases', ...ABOUT_ONE, ...ABOUT_SEVERAL, ...NAMING].map(of));
  const named = found.flat().flatMap(({ personId, personIds }) => personIds ?? personId ?? []);
  return [...new Set([...ids('people'), ...named])];
}

/** What a row says of whom it is about. */
interface About {
  personId?: string | null;
  personIds?: string[];
}
