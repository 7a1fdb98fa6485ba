/** Items that belong into the story of a person, each at its day. */
import { ITEMS, type ItemTable } from '../domain/items/items';
import { thingDay } from '../domain/items/thing-day';
import type { Thing, ThingRow } from '../domain/items/things';
import { storedDay } from '../domain/stored-day';
import type { Kith } from './kith';
import { isLiving } from './living';

/** What is still to be talked about has not happened; a note that was said is told by what saying it logged. */
const UNTOLD: readonly ItemTable[] = ['agenda', 'gratitude', 'milestones'];
const TOLD = (Object.keys(ITEMS) as ItemTable[]).filter((table) => !UNTOLD.includes(table));

/** @returns each at noon of its day where the user is, ISO 8601 in UTC. */
export async function toldOf(
  { db, zone }: Kith,
  personId: string,
): Promise<{ at: string; thing: Thing }[]> {
  const tables = await Promise.all(
    TOLD.map(async (table) => {
      const index = 'personIds' in ITEMS[table] ? 'personIds' : 'personId';
      const rows: ThingRow[] = await db.table(table).where(index).equals(personId).toArray();
      return rows.filter(isLiving).map((row): Thing => ({ table, row }));
    }),
  );
  return tables.flat().map((thing) => {
    const day = storedDay(thingDay(thing, zone()));
    const noon = day.toZonedDateTime({ timeZone: zone(), plainTime: '12:00' });
    return { at: noon.toInstant().toString(), thing };
  });
}
