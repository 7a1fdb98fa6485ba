/** What waking is for: a look at what is due, shown by the badge and, where the user allowed it, told. */
import { DATABASE_NAME, peek } from '../db/peek';
import { withLock } from '../platform/locks';
import { mayNotify } from '../platform/permissions';
import { readSettings } from '../platform/settings';
import { browserClock, type Moment, momentOf } from './clock';
import { refreshBadge } from './due';
import { tell } from './notices';

/** Badge, alarm and notification. Safe to run at any time, in several pages at once. */
export async function tick(db: IDBDatabase, moment: Moment): Promise<void> {
  await refreshBadge(db, moment);
  const { notifications, quiet } = await readSettings();
  if (notifications !== 'allowed' || !(await mayNotify())) return;
  await withLock('tick', () => tell(db, moment, quiet));
}

/**
 * Looks, tells, and lets go of the database. One that is not there yet or cannot be read leaves badge and
 * alarm as they are: pages say why.
 */
export async function lookAtWhatIsDue(): Promise<void> {
  try {
    await peek(DATABASE_NAME, (db) => tick(db, momentOf(browserClock)));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
