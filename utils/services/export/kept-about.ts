/**
 * All rows that name one person, for somebody who asks what is kept about them: deleted ones, keys and former values
 * too, whatever stays between the two as well.
 */
import { ABOUT_ONE, ABOUT_SEVERAL, NAMING } from '../../db/about-people';
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
  const rows = new Map<string, Row[]>();
  rows.set(
    'people',
    (await db.people.bulkGet(ids)).filter((row) => row !== undefined),
  );
  for (const table of [...ABOUT_ONE, 'moves', 'aliases'])
    rows.set(table, await db.table<Row>(table).where('personId').anyOf(ids).toArray());
  for (const table of [...ABOUT_SEVERAL, ...NAMING, 'apart'])
    rows.set(table, await db.table<Row>(table).where('personIds').anyOf(ids).distinct().toArray());
  const made = await db.introductions
    .filter((row) => ids.includes(row.introducerId ?? ''))
    .toArray();
  add(rows, 'introductions', made);
  const mentorships = (rows.get('mentorships') ?? []).map(({ id }) => id);
  const helped = await db.goals.toArray();
  add(
    rows,
    'goals',
    helped.filter((row) => row.mentorshipIds.some((id) => mentorships.includes(id))),
  );

  const things = THING_TABLES.flatMap((table) =>
    (rows.get(table) ?? []).map((row): Thing => ({ table, row: row as ThingRow })),
  );
  const goals = (rows.get('goals') ?? []).map(({ id }) => id);
  for (const table of ['milestones', 'progress'] as const) {
    const before = new Set((rows.get(table) ?? []).map(({ id }) => id));
    const steps = await db.table<Row>(table).where('goalId').anyOf(goals).toArray();
    add(rows, table, steps);
    for (const row of steps) if (!before.has(row.id)) things.push({ table, row: row as ThingRow });
  }
  const living = things.filter(({ row }) => isLiving(row));
  const introduced = (await db.people.where('introducedBy').anyOf(ids).toArray()).filter(isLiving);
  const named = [...things.flatMap(({ row }) => namedIn(row)), person.introducedBy ?? ''];
  const others = (await db.people.bulkGet([...new Set(named)])).filter((one) => one !== undefined);
  const livingOf = <R extends Row>(table: string) =>
    ((rows.get(table) ?? []) as R[]).filter(isLiving);
  return {
    person,
    kept: {
      people: [person, ...others.filter((one) => isLiving(one) && !ids.includes(one.id))],
      things: living,
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

function add(rows: Map<string, Row[]>, table: string, more: readonly Row[]): void {
  const before = rows.get(table) ?? [];
  const known = new Set(before.map(({ id }) => id));
  rows.set(table, [...before, ...more.filter(({ id }) => !known.has(id))]);
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
