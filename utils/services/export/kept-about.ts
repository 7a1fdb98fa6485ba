/**
 * All rows that name one person, for somebody who asks what is kept about them: deleted ones, keys and former values
 * too, whatever stays between the two as well.
 */
import { ABOUT_ONE, ABOUT_SEVERAL, NAMING } from '../../db/about-people';
import type { KithDatabase } from '../../db/database';
import { holderOf, mergedWith } from '../../db/holder';
import type { Action } from '../../domain/action';
import { isoTime } from '../../domain/iso-time';
import { namedIn } from '../../domain/items/open-to-others';
import { THING_TABLES, type Thing, type ThingRow } from '../../domain/items/things';
import type { Person } from '../../domain/person';
import type { Row } from '../../domain/row';
import { kithName } from '../../platform/about';
import type { Kith } from '../kith';
import { isLiving } from '../living';
import { wholeOf } from '../things';
import type { Kept } from './kept';

export interface KeptAbout {
  person: Person;
  /** The living rows, with everybody they name. */
  kept: Kept;
  /** What was deleted and can still be brought back. */
  deleted: readonly Thing[];
  /** What else they were called, where several entries were put together. */
  merged: readonly string[];
  /** Whom they introduced, by name. */
  introduced: readonly string[];
  /** Of all actions that wrote their rows, what was replaced in them; the latest first. */
  history: readonly Action[];
  /** All of it as it lies, by table. */
  rows: ReadonlyMap<string, readonly Row[]>;
}

/** @returns null when there is no such person. */
export async function keptAbout(kith: Kith, asked: string): Promise<KeptAbout | null> {
  const { db } = kith;
  const person = await holderOf((id) => db.people.get(id), asked);
  if (!person || !isLiving(person)) return null;
  const ids = [person.id, ...(await mergedWith(db, person.id))];
  const rows = await rowsAbout(db, ids);
  const things = [...thingsIn(rows), ...(await addSteps(db, rows))];
  const introduced = (await db.people.where('introducedBy').anyOf(ids).toArray()).filter(isLiving);
  const named = [...things.flatMap(({ row }) => namedIn(row)), person.introducedBy ?? ''];
  const others = await present(db, [...new Set(named)]);
  const livingOf = <R extends Row>(table: string) =>
    ((rows.get(table) ?? []) as R[]).filter(isLiving);
  return {
    person,
    kept: {
      people: [person, ...others.filter((one) => isLiving(one) && !ids.includes(one.id))],
      things: things.filter(({ row }) => isLiving(row)),
      moves: livingOf('moves'),
      aliases: livingOf('aliases'),
      apart: livingOf('apart'),
      templates: [],
      recipes: [],
      preferences: null,
    },
    deleted: things.filter((one) => !isLiving(one.row) && !wholeOf(one)),
    merged: livingOf<Person>('people').flatMap(({ id, name }) => (id === person.id ? [] : [name])),
    introduced: introduced.map(({ name }) => name),
    history: await historyOf(kith, rows),
    rows,
  };
}

type Rows = Map<string, Row[]>;

/** By table, all rows that name one of these entries of somebody, or help in a mentorship with them. */
async function rowsAbout(db: KithDatabase, ids: readonly string[]): Promise<Rows> {
  const rows: Rows = new Map();
  rows.set('people', await present(db, ids));
  for (const table of [...ABOUT_ONE, 'moves', 'aliases'])
    rows.set(table, await db.table<Row>(table).where('personId').anyOf(ids).toArray());
  for (const table of [...ABOUT_SEVERAL, ...NAMING, 'apart'])
    rows.set(table, await db.table<Row>(table).where('personIds').anyOf(ids).distinct().toArray());
  const made = await db.introductions
    .filter((row) => ids.includes(row.introducerId ?? ''))
    .toArray();
  add(rows, 'introductions', made);
  const mentorships = (rows.get('mentorships') ?? []).map(({ id }) => id);
  const goals = await db.goals.toArray();
  const helping = goals.filter((row) => row.mentorshipIds.some((id) => mentorships.includes(id)));
  add(rows, 'goals', helping);
  return rows;
}

async function present(db: KithDatabase, ids: readonly string[]): Promise<Person[]> {
  return (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
}

function thingsIn(rows: Rows): Thing[] {
  return THING_TABLES.flatMap((table) =>
    (rows.get(table) ?? []).map((row): Thing => ({ table, row: row as ThingRow })),
  );
}

/** Adds the steps of their goals, which name nobody themselves. @returns those that were not among the rows. */
async function addSteps(db: KithDatabase, rows: Rows): Promise<Thing[]> {
  const goals = (rows.get('goals') ?? []).map(({ id }) => id);
  const things: Thing[] = [];
  for (const table of ['milestones', 'progress'] as const) {
    const steps = await db.table<Row>(table).where('goalId').anyOf(goals).toArray();
    for (const row of add(rows, table, steps)) things.push({ table, row: row as ThingRow });
  }
  return things;
}

/** @returns those that were not there before. */
function add(rows: Rows, table: string, more: readonly Row[]): Row[] {
  const before = rows.get(table) ?? [];
  const known = new Set(before.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !known.has(id));
  rows.set(table, [...before, ...fresh]);
  return fresh;
}

/** @param rows - theirs: of an action that wrote others' too, only what it replaced in these is told. */
async function historyOf(
  { db }: Kith,
  rows: ReadonlyMap<string, readonly Row[]>,
): Promise<Action[]> {
  const places = [...rows].flatMap(([table, of]) => of.map(({ id }) => `${table}/${id}`));
  const theirs = new Set(places);
  const actions = await db.history.where('rows').anyOf(places).distinct().sortBy('id');
  return actions.reverse().map((action) => ({
    ...action,
    rows: action.rows.filter((place) => theirs.has(place)),
    replaced: action.replaced.filter(({ table, id }) => theirs.has(`${table}/${id}`)),
  }));
}

/** The rows as JSON, for programs and for whoever wants to see each of them. */
export function keptAboutJson(kith: Kith, { person, rows, history }: KeptAbout): string {
  const file = {
    format: 'kith-person',
    version: 1,
    madeBy: kithName(),
    madeAt: isoTime(kith.now()),
    name: person.name,
    tables: Object.fromEntries([...rows].filter(([, of]) => of.length > 0)),
    history,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
