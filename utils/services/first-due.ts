/** The first of what is due, without reading the rest or whom that is about. */
import { UNSURE_DAYS } from '../db/due';
import { isDue } from '../domain/due';
import { dueCount } from './due-count';
import type { Kith } from './kith';
import type { DueItem } from './today';

/**
 * @param most - how many are shown.
 * @returns those with the oldest dates, each with its person, and how many are due in all.
 */
export async function firstDue(
  kith: Kith,
  most: number,
): Promise<{ count: number; items: DueItem[] }> {
  const { db } = kith;
  const [now, zone] = [kith.now(), kith.zone()];
  const last = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: UNSURE_DAYS }).toString();
  const oldest = db.reminders
    .where('_due')
    .belowOrEqual(last)
    .filter((reminder) => isDue(reminder, now, zone))
    .limit(most);
  const [count, first] = await Promise.all([dueCount(kith), oldest.toArray()]);
  const people = await db.people.bulkGet(first.map(({ personId }) => personId));
  const items = first.flatMap((reminder, at) => {
    const person = people[at];
    return person && person._del === undefined ? [{ reminder, person }] : [];
  });
  return { count, items };
}
