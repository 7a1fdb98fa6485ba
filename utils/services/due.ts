/** What is due, told by the badge and, where allowed, by one notification. Computed from stored dates, whatever alarms fired. */
import { i18n } from '#i18n';
import { dueNow, dueReminders, peopleOf } from '../db/due';
import { DATABASE_NAME, peek } from '../db/peek';
import { tellsAt } from '../domain/due';
import type { Reminder } from '../domain/reminder';
import { setTick } from '../platform/alarms';
import { showBadge } from '../platform/badge';
import { withLock } from '../platform/locks';
import { notify } from '../platform/notifications';
import { mayNotify } from '../platform/permissions';
import { readSettings } from '../platform/settings';
import { tellOnce } from './told';

/** So many names fit a notification. */
const NAMES_SHOWN = 3;

/** The moment of a look at what is due, and where the user is. */
export interface Moment {
  now: Temporal.Instant;
  /** IANA time zone. */
  zone: string;
}

/**
 * Shows how many are due or overdue, and sets the alarm for when that next changes by itself.
 *
 * @param db - the bare connection: pages have one within Dexie's.
 */
export async function refreshBadge(db: IDBDatabase, { now, zone }: Moment): Promise<void> {
  const { count, nextChange } = await dueNow(db, now, zone);
  await showBadge(count);
  await setTick(nextChange.epochMilliseconds, now.epochMilliseconds);
}

/**
 * Badge, alarm and, where the user allowed it, one digest of what has become due since the last one,
 * however much that is: after a night's sleep too there is one notification. Safe to run at any time,
 * in several pages at once.
 */
export async function tick(db: IDBDatabase, moment: Moment): Promise<void> {
  await refreshBadge(db, moment);
  const { notifications } = await readSettings();
  if (notifications !== 'allowed' || !(await mayNotify())) return;
  await withLock('tick', async () => {
    const { now, zone } = moment;
    const due = await dueReminders(db, now, zone);
    const fresh = await tellOnce(
      due.filter((one) => Temporal.Instant.compare(tellsAt(one, zone), now) <= 0),
    );
    if (fresh.length > 0)
      await notify(i18n.t('notification.digest', fresh.length), await names(db, fresh));
  });
}

/**
 * What waking is for: looks, tells, and lets go of the database. One that is not there yet or cannot be
 * read leaves badge and alarm as they are: pages say why.
 */
export async function lookAtWhatIsDue(): Promise<void> {
  const moment = { now: Temporal.Now.instant(), zone: Temporal.Now.timeZoneId() };
  try {
    await peek(DATABASE_NAME, (db) => tick(db, moment));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Who the reminders are about, the oldest first. What is confidential is counted, never named. */
async function names(db: IDBDatabase, reminders: readonly Reminder[]): Promise<string> {
  const people = await peopleOf(db, reminders);
  const open = reminders.flatMap((reminder, at) => {
    const person = people[at];
    const isNamed = person && !person.confidential && !reminder.confidential;
    return isNamed ? [person.nickname ?? person.name] : [];
  });
  return [...new Set(open)].slice(0, NAMES_SHOWN).join(', ');
}
