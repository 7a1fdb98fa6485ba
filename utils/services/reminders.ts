/** The verbs about reminders. */
import type { Change } from '../db/change';
import { cleanDate } from '../domain/clean-when';
import { newId } from '../domain/ids';
import { isSame } from '../domain/is-same';
import { isoTime } from '../domain/iso-time';
import { cleanReminder, type ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
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
  { db }: Kith,
  personId: string,
  { kind, text, on, time }: ReminderInput,
): Promise<boolean> {
  const queried = await db.reminders.where('personId').equals(personId).toArray();
  const open = change
    .seen('reminders', queried)
    .filter((one) => one.personId === personId && one.state === 'open' && one._del === undefined);
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

/** Changes what a reminder says, or when. */
export async function editReminder(
  kith: Kith,
  id: string,
  patch: Partial<ReminderInput>,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'editReminder', async (change) => {
    const { kind, text, on, time, zone } = await change.living('reminders', id);
    await change.patch('reminders', id, cleanReminder({ kind, text, on, time, zone, ...patch }));
  });
  return { actionId };
}

/** Marks a reminder done, with the time. */
export async function completeReminder(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const doneAt = isoTime(kith.now());
  const { actionId } = await act(kith, 'completeReminder', async (change) => {
    const { state } = await change.living('reminders', id);
    if (state === 'open') await change.patch('reminders', id, { state: 'done', doneAt });
  });
  return { actionId };
}

/**
 * Moves a reminder to another day, keeping its time of day.
 *
 * @param until - `YYYY-MM-DD`.
 */
export async function snoozeReminder(
  kith: Kith,
  id: string,
  until: string,
): Promise<{ actionId: Stamp }> {
  const on = cleanDate(until);
  const { actionId } = await act(kith, 'snoozeReminder', async (change) => {
    const { snoozes } = await change.living('reminders', id);
    await change.patch('reminders', id, { on, snoozes: snoozes + 1 });
  });
  return { actionId };
}

/** Deletes a reminder. */
export async function removeReminder(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'removeReminder', async (change) => {
    await change.living('reminders', id);
    await change.remove('reminders', id);
  });
  return { actionId };
}
