/**
 * Keeps action items and their reminders in step, both ways. It looks at what an action leaves, so that it holds
 * after undo, merging and coming back as well.
 */
import type { Change } from '../db/change';
import { actionOf, actionReminder, actionReminderId } from '../domain/action-reminder';
import { isoTime } from '../domain/iso-time';
import type { Reminder } from '../domain/reminder';
import type { Kith } from './kith';

/** Brings what an action wrote in step. Part of every action, at its end. */
export async function followActions(change: Change, kith: Kith): Promise<void> {
  const items = change.written('actionItems').map(({ after }) => after.id);
  const said = change.written('reminders').flatMap(({ before, after }) => {
    const itemId = actionOf(after);
    return itemId === null ? [] : [{ itemId, isDone: isDoneNow(before, after), after }];
  });
  const ids = [...new Set([...items, ...said.map(({ itemId }) => itemId)])];
  if (ids.length === 0) return;
  await change.load('actionItems', ids);
  for (const { itemId, isDone, after } of said)
    if (isDone) await settleItem(change, kith, itemId, after);
  await keepActions(change, kith, ids);
}

/** Brings the reminders of some action items up to date. */
export async function keepActions(change: Change, kith: Kith, ids: readonly string[]) {
  await change.load('actionItems', ids);
  await change.load('reminders', ids.map(actionReminderId));
  for (const id of ids) await followItem(change, kith, id);
}

const isDoneNow = (before: Reminder | undefined, after: Reminder) =>
  before?.state === 'open' && after.state === 'done';

/** "Done" on the reminder is done with the item. */
async function settleItem(change: Change, kith: Kith, id: string, { doneAt }: Reminder) {
  const item = await change.row('actionItems', id);
  if (item?.state !== 'open' || item._del !== undefined) return;
  const at = doneAt === null ? kith.now() : Temporal.Instant.from(doneAt);
  const doneOn = at.toZonedDateTimeISO(kith.zone()).toPlainDate().toString();
  await change.patch('actionItems', id, { state: 'done', doneOn });
}

async function followItem(change: Change, kith: Kith, id: string) {
  const reminderId = actionReminderId(id);
  const item = await change.row('actionItems', id);
  const row = await change.row('reminders', reminderId);
  const asked = actionReminder(item, row);
  if (asked) return change.insert('reminders', reminderId, asked);
  if (row === undefined || row._del !== undefined) return;
  if (item?.state !== 'done' || item._del !== undefined)
    return change.remove('reminders', reminderId);
  if (row.state === 'open')
    await change.patch('reminders', reminderId, { state: 'done', doneAt: isoTime(kith.now()) });
}
