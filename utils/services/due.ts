/** What is due, told by the badge and, where allowed, by one notification. Computed from stored dates, whatever alarms fired. */
import { i18n } from '#i18n';
import { dueNow, nextChange } from '../db/due';
import type { Reminder } from '../domain/reminder';
import { setTick } from '../platform/alarms';
import { showBadge } from '../platform/badge';
import { readLocal, writeLocal } from '../platform/local-store';
import { withLock } from '../platform/locks';
import { notify } from '../platform/notifications';
import { mayNotify } from '../platform/permissions';
import { readSettings } from '../platform/settings';
import type { Kith } from './kith';

/** Reminders already told of: id → the date and time told. */
const TOLD = 'told';
/** So many names fit a notification. */
const NAMES = 3;

/** Shows the badge and sets the alarm for the next change. */
export async function refreshBadge(kith: Kith): Promise<void> {
  const now = kith.now();
  const { count } = await dueNow(kith.db, now, kith.zone());
  await showBadge(count);
  const next = await nextChange(kith.db, now, kith.zone());
  await setTick(next.epochMilliseconds, now.epochMilliseconds);
}

/** Badge, alarm and, where allowed, one digest of what has become due since the last. Safe to run at any time. */
export async function tick(kith: Kith): Promise<void> {
  await withLock('tick', async () => {
    await refreshBadge(kith);
    const { notifications } = await readSettings();
    if (notifications === 'allowed' && (await mayNotify())) await tell(kith);
  });
}

const when = ({ on, time }: Reminder) => `${on}T${time ?? ''}`;

async function tell(kith: Kith): Promise<void> {
  const { reminders } = await dueNow(kith.db, kith.now(), kith.zone(), 'rows');
  const kept = await readLocal(TOLD);
  const told = new Map(Object.entries(typeof kept === 'object' && kept !== null ? kept : {}));
  const fresh = reminders.filter((reminder) => told.get(reminder.id) !== when(reminder));
  await writeLocal(TOLD, Object.fromEntries(reminders.map((one) => [one.id, when(one)])));
  if (fresh.length === 0) return;
  const people = await kith.db.people.bulkGet(fresh.map(({ personId }) => personId));
  const names = fresh.flatMap((reminder, at) => {
    const person = people[at];
    return person && !person.confidential && !reminder.confidential ? [person.name] : [];
  });
  const shown = [...new Set(names)].slice(0, NAMES);
  await notify(i18n.t('notification.digest', fresh.length), shown.join(', '));
}
