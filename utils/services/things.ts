/** Reads what is written down, of every kind, with the people it is about. */
import { wholeIn } from '../domain/items/items';
import { namedIn, withoutConfidential } from '../domain/items/open-to-others';
import { isOwn, THING_TABLES, type Thing, type ThingRow } from '../domain/items/things';
import type { Kith } from './kith';
import { isLiving } from './living';

export interface ThingPerson {
  id: string;
  name: string;
  confidential: boolean;
}

export interface Things {
  things: readonly Thing[];
  /** Whoever one of them names. */
  people: ReadonlyMap<string, ThingPerson>;
}

/** All living things that the user wrote down, the latest written first. */
export async function allThings({ db }: Kith): Promise<Things> {
  const tables = await Promise.all(
    THING_TABLES.map(async (table) => {
      const rows: ThingRow[] = await db.table(table).toArray();
      return rows
        .filter((row) => isLiving(row) && isOwn(row))
        .map((row): Thing => ({ table, row }));
    }),
  );
  const things = tables.flat().sort((a, b) => (bornOf(a) < bornOf(b) ? 1 : -1));
  const ids = [...new Set(things.flatMap(({ row }) => namedIn(row)))];
  const people = (await db.people.bulkGet(ids)).filter((one) => one !== undefined);
  return { things, people: new Map(people.filter(isLiving).map((one) => [one.id, one])) };
}

/** What of them others may see: nothing confidential, no part of it, nobody it would name. */
export function openThings({ things, people }: Things): Things {
  const rows = things.map(({ row }) => row);
  const open = new Set(withoutConfidential(rows, [...people.values()]));
  const hidden = new Set(rows.filter((row) => !open.has(row)).map(({ id }) => id));
  return {
    things: things.filter((one) => open.has(one.row) && !hidden.has(wholeOf(one) ?? '')),
    people: new Map([...people].filter(([, { confidential }]) => !confidential)),
  };
}

/** The id of the thing without which this one means nothing: of a step, its goal. */
export function wholeOf({ table, row }: Thing): string | null {
  const whole = wholeIn(table);
  return whole && String(row[whole.by]);
}

/** A damaged row may have no clocks: it comes last. */
const bornOf = ({ row }: Thing) => String(row._c?._ ?? '');
