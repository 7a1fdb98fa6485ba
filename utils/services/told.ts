/** Which reminders a notification has told of already. Of this device only: never in a backup or a sync. */
import type { Reminder } from '../domain/reminder';
import { readLocal, writeLocal } from '../platform/local-store';

const KEY = 'told';

/** When a reminder was for, when it was told: moved to another day, it is told again. */
const when = ({ on, time }: Reminder) => `${on}T${time ?? ''}`;

/** Checked by hand, as the background loads no Zod: what is no text tells of nothing. */
async function readTold(): Promise<Map<string, unknown>> {
  return new Map(Object.entries((await readLocal(KEY)) ?? {}));
}

/**
 * Notes all that is due now as told; what is no longer due is forgotten.
 *
 * @returns those that had not been told for this day and time.
 */
export async function tellOnce(due: readonly Reminder[]): Promise<Reminder[]> {
  const told = await readTold();
  const fresh = due.filter((reminder) => told.get(reminder.id) !== when(reminder));
  await writeLocal(KEY, Object.fromEntries(due.map((reminder) => [reminder.id, when(reminder)])));
  return fresh;
}

/** Forgets these reminders. */
export async function forgetTold(ids: ReadonlySet<string>): Promise<void> {
  const left = [...(await readTold())].filter(([id]) => !ids.has(id));
  await writeLocal(KEY, Object.fromEntries(left));
}
