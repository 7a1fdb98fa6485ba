/** Who is kept for sure under one of some keys. Of the bare interface, since the background asks it without Dexie. */
import type { Alias } from '../domain/alias';
import { isDue } from '../domain/due';
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import { holderOf } from './holder';
import { answer } from './peek';

export interface Kept {
  person: Person;
  /** Whether something about them is due or overdue. */
  isDue: boolean;
}

/**
 * @param keys - identity keys that a page's address proves, strongest first.
 * @returns null too where a key is only claimed for somebody: that asks, and marks nobody as known.
 */
export async function keptBy(
  db: IDBDatabase,
  keys: readonly string[],
  now: Temporal.Instant,
  zone: string,
): Promise<Kept | null> {
  const tables = db.transaction(['aliases', 'people', 'reminders']);
  const [aliases, people] = [tables.objectStore('aliases'), tables.objectStore('people')];
  const holder = (id: string) => answer<Person | undefined>(people.get(id));
  for (const key of keys) {
    const alias = await answer<Alias | undefined>(aliases.get(key));
    if (!alias || alias._del !== undefined || alias.claimed) continue;
    const person = await holderOf(holder, alias.personId);
    if (!person || person._del !== undefined) continue;
    const theirs = tables.objectStore('reminders').index('personId').getAll(person.id);
    const reminders = await answer<Reminder[]>(theirs);
    const waits = reminders.some((one) => one._del === undefined && isDue(one, now, zone));
    return { person, isDue: waits };
  }
  return null;
}
