/** What is due, told by the badge and, where allowed, by one notification. Computed from stored dates, whatever alarms fired. */
import { i18n } from '#i18n';
import { dueCount, dueReminders, nextChange } from '../db/due';
import type { Reminder } from '../domain/reminder';
import { setTick } from '../platform/alarms';
import { showBadge } from '../platform/badge';
import { withLock } from '../platform/locks';
import { notify } from '../platform/notifications';
import { mayNotify } from '../platform/permissions';
import { readSettings } from '../platform/settings';
import type { Kith } from './kith';
import { tellOnce } from './told';

/** So many names fit a notification. */
const NAMES_SHOWN = 3;

/** Shows how many are due or overdue, and sets the alarm for when that next changes by itself. */
export async function refreshBadge(kith: Kith): Promise<void> {
  const now = kith.now();
  await showBadge(await dueCount(kith.db, now, kith.zone()));
  const next = await nextChange(kith.db, now, kith.zone());
  await setTick(next.epochMilliseconds, now.epochMilliseconds);
}

/**
 * Badge, alarm and, where the user allowed it, one digest of what has become due since the last one,
 * however much that is: after a night's sleep too there is one notification. Safe to run at any time,
 * in several pages at once.
 */
export async function tick(kith: Kith): Promise<void> {
  await withLock('tick', async () => {
    await refreshBadge(kith);
    const { notifications } = await readSettings();
    if (notifications !== 'allowed' || !(await mayNotify())) return;
    const fresh = await tellOnce(await dueReminders(kith.db, kith.now(), kith.zone()));
    if (fresh.length > 0)
      await notify(i18n.t('notification.digest', fresh.length), await names(kith, fresh));
  });
}

/** Who the reminders are about, the oldest first. What is confidential is counted, never named. */
async function names(kith: Kith, reminders: readonly Reminder[]): Promise<string> {
  const people = await kith.db.people.bulkGet(reminders.map(({ personId }) => personId));
  const open = reminders.flatMap((reminder, at) => {
    const person = people[at];
    const isNamed = person && !person.confidential && !reminder.confidential;
    return isNamed ? [person.nickname ?? person.name] : [];
  });
  return [...new Set(open)].slice(0, NAMES_SHOWN).join(', ');
}
