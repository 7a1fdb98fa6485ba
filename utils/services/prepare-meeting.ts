/** The reminder to prepare a meeting: one for each, the day before, under an id that follows from the meeting's. */
import type { Change } from '../db/change';
import { isoTime } from '../domain/iso-time';
import type { Meeting } from '../domain/meeting';
import { prepareId } from '../domain/prepare-id';
import type { Kith } from './kith';

type Ahead = Pick<Meeting, 'id' | 'personIds' | 'on' | 'confidential'>;

/** Adds the reminder; what lies behind needs none. Part of an action. */
export async function remindToPrepare(change: Change, kith: Kith, meeting: Ahead): Promise<void> {
  const on = preparesOn(kith, meeting.on);
  const [personId] = meeting.personIds;
  if (on === null || personId === undefined) return;
  await change.insert('reminders', prepareId(meeting.id), {
    personId,
    kind: 'prepare-meeting',
    text: '',
    on,
    time: null,
    zone: null,
    state: 'open',
    doneAt: null,
    snoozes: 0,
    confidential: meeting.confidential,
  });
}

/**
 * Moves the reminder with its meeting, to who comes in place of somebody; one that is done or was removed
 * stays so, and one that the user put off stays there while the day does. Part of an action.
 */
export async function movePreparing(
  change: Change,
  kith: Kith,
  former: Ahead,
  { personIds, on, confidential }: Omit<Ahead, 'id'>,
): Promise<void> {
  const reminder = await openReminder(change, former.id);
  if (!reminder) return;
  const [first = reminder.personId] = personIds;
  const personId = personIds.includes(reminder.personId) ? reminder.personId : first;
  const moved = on === former.on ? reminder.on : preparesOn(kith, on);
  if (moved === null) await change.remove('reminders', reminder.id);
  else await change.patch('reminders', reminder.id, { personId, on: moved, confidential });
}

/** Gives the reminder to another guest, before whom it is about is deleted. Part of an action. */
export async function passPreparing(
  change: Change,
  { id, personIds }: Pick<Meeting, 'id' | 'personIds'>,
  from: string,
): Promise<void> {
  const reminder = await openReminder(change, id);
  if (reminder?.personId !== from) return;
  for (const personId of personIds) {
    const guest = await change.row('people', personId);
    if (personId === from || !guest || guest._del !== undefined) continue;
    return change.patch('reminders', reminder.id, { personId });
  }
}

/** There is nothing left to prepare. Part of an action. */
export async function endPreparing(
  change: Change,
  kith: Kith,
  meetingId: string,
  how: 'done' | 'removed',
): Promise<void> {
  const reminder = await openReminder(change, meetingId);
  if (!reminder) return;
  if (how === 'removed') await change.remove('reminders', reminder.id);
  else await change.patch('reminders', reminder.id, { state: 'done', doneAt: isoTime(kith.now()) });
}

async function openReminder(change: Change, meetingId: string) {
  const reminder = await change.row('reminders', prepareId(meetingId));
  return reminder?.state === 'open' && reminder._del === undefined ? reminder : null;
}

/** The day before, today where that has passed; null for a day that is over. */
function preparesOn(kith: Kith, day: string): string | null {
  const today = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
  const on = Temporal.PlainDate.from(day);
  if (Temporal.PlainDate.compare(on, today) < 0) return null;
  const eve = on.subtract({ days: 1 });
  return (Temporal.PlainDate.compare(eve, today) < 0 ? today : eve).toString();
}
