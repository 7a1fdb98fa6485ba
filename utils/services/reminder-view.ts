/** One reminder with whom it is about: for the page that a notification opens. */
import type { Kith } from './kith';
import type { DueItem } from './today';

/** @returns the reminder, open or done; null where it or its person is gone. */
export async function reminderView({ db }: Kith, id: string): Promise<DueItem | null> {
  const reminder = await db.reminders.get(id);
  if (!reminder || reminder._del !== undefined) return null;
  const person = await db.people.get(reminder.personId);
  return person && person._del === undefined ? { reminder, person } : null;
}
