/** The verbs about reminders. */
import type { Change } from '../db/change';
import { actionOf } from '../domain/action-reminder';
import { cleanDate, cleanTime, cleanZone } from '../domain/clean-when';
import { newId } from '../domain/ids';
import { isSame } from '../domain/is-same';
import { isoTime } from '../domain/iso-time';
import type { Reminder } from '../domain/reminder';
import { cleanReminder, cleanWaitsFor, type ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { nextAhead, ruleOf, seriesFrom } from '../domain/series';
import { isTouch } from '../domain/touch';
import { act } from './action';
import type { Kith } from './kith';

/** Writes a new reminder. Part of an action. */
export async function newReminder(
  change: Change,
  kith: Kith,
  personId: string,
  input: ReminderInput,
): Promise<string> {
  const id = newId(kith.now().epochMilliseconds);
  await change.insert('reminders', id, {
    ...input,
    personId,
    state: 'open',
    doneAt: null,
    snoozes: 0,
    confidential: false,
  });
  return id;
}

/** Whether a person has this very reminder, still open. Within an action. */
export async function hasReminder(
  change: Change,
  personId: string,
  { kind, text, on, time }: ReminderInput,
): Promise<boolean> {
  const theirs = await change.about('reminders', personId);
  const open = theirs.filter((one) => one.state === 'open' && one._del === undefined);
  return open.some((one) => isSame([one.kind, one.text, one.on, one.time], [kind, text, on, time]));
}

/** Adds a reminder about a person. */
export async function addReminder(
  kith: Kith,
  personId: string,
  input: ReminderInput,
): Promise<{ id: string; actionId: Stamp }> {
  const values = cleanReminder(input);
  const { actionId, result } = await act(kith, 'addReminder', async (change) => {
    await change.living('people', personId);
    return newReminder(change, kith, personId, values);
  });
  return { id: result, actionId };
}

/**
 * Changes what a reminder says, or when. Another date begins its series anew, unless the patch brings a rule;
 * a cadence's date is put off, since the rest follows from the person; an action item is changed with its reminder.
 */
export async function editReminder(
  kith: Kith,
  id: string,
  patch: Partial<ReminderInput>,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'editReminder', async (change) => {
    const row = await change.living('reminders', id);
    const { kind, text, on, time, zone, repeat, waitsFor } = row;
    const moved = patch.on !== undefined && patch.on !== on && repeat;
    const series = moved ? { repeat: seriesFrom(repeat, cleanDate(patch.on ?? on)) } : { repeat };
    const input = { kind, text, on, time, zone, waitsFor, ...series, ...patch };
    const values = cleanReminder(input);
    const itemId = actionOf(row);
    if (itemId !== null) await editAction(change, itemId, values);
    await change.patch(
      'reminders',
      id,
      isTouch(row) ? { ...values, ...putOff(row, values.on) } : values,
    );
  });
  return { actionId };
}

/**
 * Marks a reminder done, with the time. One that repeats comes again on its next date that is still ahead;
 * a cadence counts from now.
 */
export async function completeReminder(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const now = kith.now();
  const doneAt = isoTime(now);
  const { actionId } = await act(kith, 'completeReminder', async (change) => {
    const row = await change.living('reminders', id);
    if (row.state !== 'open') return;
    const rule = ruleOf(row);
    if (isTouch(row)) {
      // A clock set back takes nothing back.
      const latest = row.doneAt !== null && row.doneAt > doneAt ? row.doneAt : doneAt;
      await change.patch('reminders', id, { doneAt: latest, count: null });
    } else if (rule) {
      const on = nextAhead(row, rule, now, kith.zone());
      await change.patch('reminders', id, { doneAt, on, snoozes: 0, waitsFor: null });
    } else await change.patch('reminders', id, { state: 'done', doneAt });
  });
  return { actionId };
}

/** An action item says what its reminder says; without words of its own it keeps the item's. */
async function editAction(change: Change, itemId: string, { text, on }: ReminderInput) {
  const item = await change.living('actionItems', itemId);
  await change.patch('actionItems', itemId, { text: text || item.text, dueOn: on });
}

/** The day a cadence is put off to counts until the next contact. */
function putOff({ count }: Reminder, planned: string): Pick<Reminder, 'count'> {
  return { count: count ? { ...count, planned } : null };
}

/** What may be said with a snooze. */
export interface SnoozeTo {
  /** What it waits for, in the user's words; null or left out for nothing. */
  waitsFor?: string | null;
  /** Another time of day, `14:30`, in `zone`; left out, it keeps its own. */
  time?: string;
  /** IANA zone of `time`; the user's own if left out. */
  zone?: string;
}

/**
 * Moves a reminder to another day. The series of one that repeats stays where it is; a cadence's day moves
 * behind a pause and days away that it falls into.
 *
 * @param until - `YYYY-MM-DD`.
 * @returns the day it has now.
 */
export async function snoozeReminder(
  kith: Kith,
  id: string,
  until: string,
  { waitsFor = null, time, zone = kith.zone() }: SnoozeTo = {},
): Promise<{ actionId: Stamp; on: string }> {
  const on = cleanDate(until);
  const words = cleanWaitsFor(waitsFor);
  const { actionId } = await act(kith, 'snoozeReminder', async (change) => {
    const row = await change.living('reminders', id);
    await change.patch('reminders', id, {
      on,
      snoozes: row.snoozes + 1,
      ...(words === (row.waitsFor ?? null) ? {} : { waitsFor: words }),
      ...(time === undefined ? {} : { time: cleanTime(time), zone: cleanZone(zone) }),
      ...(isTouch(row) ? putOff(row, on) : {}),
    });
  });
  return { actionId, on: (await kith.db.reminders.get(id))?.on ?? on };
}

/**
 * Deletes a reminder. One that follows from something else would come back: a cadence's person is then never asked
 * about, and an action item has no day any more.
 */
export async function removeReminder(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'removeReminder', async (change) => {
    const row = await change.living('reminders', id);
    const itemId = actionOf(row);
    if (isTouch(row)) await change.patch('people', row.personId, { keepInTouch: 0 });
    else if (itemId !== null) await change.patch('actionItems', itemId, { dueOn: null });
    else await change.remove('reminders', id);
  });
  return { actionId };
}
