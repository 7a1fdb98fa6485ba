/** All that the user keeps, read once for a file that people or other programs read: what is deleted is not in it. */
import type { Table } from 'dexie';
import { lotAfter } from '../../db/lot-after';
import type { Alias } from '../../domain/alias';
import type { Apart } from '../../domain/apart';
import { THING_TABLES, type Thing, type ThingRow } from '../../domain/items/things';
import { ROWS_AT_ONCE } from '../../domain/lots';
import type { Person } from '../../domain/person';
import type { Preferences } from '../../domain/preferences';
import type { Row } from '../../domain/row';
import type { StatusMove } from '../../domain/status-move';
import type { Template } from '../../domain/template';
import type { UserRecipe } from '../../domain/user-recipe';
import type { Kith } from '../kith';
import { isLiving } from '../living';

export interface Kept {
  /** By name. */
  people: readonly Person[];
  /** What is written down, and the reminders that Kith set; the oldest first. */
  things: readonly Thing[];
  moves: readonly StatusMove[];
  aliases: readonly Alias[];
  apart: readonly Apart[];
  /** The user's own. */
  templates: readonly Template[];
  recipes: readonly UserRecipe[];
  preferences: Preferences | null;
}

/** All of it, as it was at one moment. Read in lots, each in a turn of its own, so that the page goes on. */
export async function readKept({ db }: Kith): Promise<Kept> {
  return db.transaction('r', db.tables, async () => {
    const people = await living(db.people);
    const things: Thing[] = [];
    for (const table of THING_TABLES)
      for (const row of await living<ThingRow>(db.table(table))) things.push({ table, row });
    const [preferences = null] = await living(db.preferences);
    return {
      people: people.sort((one, other) => BY_NAME.compare(one.name, other.name)),
      things: things.sort((one, other) => (bornOf(one.row) < bornOf(other.row) ? -1 : 1)),
      moves: await living(db.moves),
      aliases: await living(db.aliases),
      apart: await living(db.apart),
      templates: await living(db.templates),
      recipes: await living(db.recipes),
      preferences,
    };
  });
}

const BY_NAME = new Intl.Collator(undefined, { numeric: true });

/** A damaged row may have no clocks: it comes first. */
const bornOf = ({ _c }: Row) => String(_c?._ ?? '');

async function living<R extends Row>(table: Table<R, string>): Promise<R[]> {
  const rows: R[] = [];
  let lot: R[];
  do {
    lot = await lotAfter(table, rows.at(-1));
    for (const row of lot) rows.push(row);
  } while (lot.length === ROWS_AT_ONCE);
  return rows.filter(isLiving);
}
