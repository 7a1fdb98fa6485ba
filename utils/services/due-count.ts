/** How many wait, for a number on screen: people are not read for it, and of reminders only those of doubt. */
import { UNSURE_DAYS } from '../db/due';
import { isDue } from '../domain/due';
import type { Kith } from './kith';

/**
 * As the badge counts (`dueNow`), through Dexie, so that a screen can watch it.
 *
 * @returns how many reminders are due or overdue.
 */
export async function dueCount(kith: Kith): Promise<number> {
  const [now, zone] = [kith.now(), kith.zone()];
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const before = today.subtract({ days: UNSURE_DAYS }).toString();
  const last = today.add({ days: UNSURE_DAYS }).toString();
  const byDay = () => kith.db.reminders.where('_due');
  const [sure, near] = await Promise.all([
    byDay().below(before).count(),
    byDay().between(before, last, true, true).toArray(),
  ]);
  return sure + near.filter((reminder) => isDue(reminder, now, zone)).length;
}
