/** The reminder of an action item: there is one while the item is open and due on a day, and it follows from the item. */
import type { ActionItem } from './items/action-item';
import type { Reminder } from './reminder';
import type { Values } from './row';

const PREFIX = 'action:';

/** The id of an action item's reminder, the same in every browser. */
export function actionReminderId(itemId: string): string {
  return PREFIX + itemId;
}

/** The action item that a reminder stands for; null where it stands for something else. */
export function actionOf({ id }: Pick<Reminder, 'id'>): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

/**
 * What an open item reminds of. While its due date stays, so does what was said of the reminder: the day it was put
 * off to, a time, what it waits for.
 *
 * @param row - the reminder as it is, deleted or not, where there is one.
 * @returns null where nothing is to remind of: it is settled or gone, has no day, or is about nobody.
 */
export function actionReminder(
  item: ActionItem | undefined,
  row: Reminder | undefined,
): Values<Reminder> | null {
  if (!item || item._del !== undefined || item.state !== 'open') return null;
  const { personId, dueOn, text, owner, confidential } = item;
  if (personId === null || dueOn === null) return null;
  const isAsked = row?.state === 'open' && row._del === undefined;
  const kept = isAsked && row.dueOn === dueOn ? row : undefined;
  return {
    personId,
    kind: 'action-item',
    text,
    on: kept?.on ?? dueOn,
    time: kept?.time ?? null,
    zone: kept?.zone ?? null,
    state: 'open',
    doneAt: kept?.doneAt ?? null,
    snoozes: kept?.snoozes ?? 0,
    confidential,
    repeat: kept?.repeat ?? null,
    waitsFor: kept?.waitsFor ?? null,
    dueOn,
    theirs: owner === 'them',
  };
}
