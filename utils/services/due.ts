/** What is due, told by the badge. Computed from stored dates, whatever alarms fired. */
import { dueNow } from '../db/due';
import { nextLook } from '../domain/next-look';
import { setTick } from '../platform/alarms';
import { showBadge } from '../platform/badge';
import { readSettings } from '../platform/settings';
import { readAnswers } from './answers';
import type { Moment } from './clock';

/**
 * Shows how many are due or overdue, and sets the alarm for when that next changes by itself, or there is
 * something to tell.
 *
 * @param db - the bare connection: pages have one within Dexie's.
 */
export async function refreshBadge(db: IDBDatabase, { now, zone }: Moment): Promise<void> {
  const { count, near } = await dueNow(db, now, zone, await readAnswers());
  await showBadge(count);
  const { quiet } = await readSettings();
  const next = nextLook(near, now, zone, quiet);
  await setTick(next.epochMilliseconds, now.epochMilliseconds);
}
