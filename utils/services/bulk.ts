/** The verbs about many people at once: each is one action, with one undo. */
import { ABOUT_ONE, ABOUT_SEVERAL } from '../db/about-people';
import type { AboutPeople, Change } from '../db/change';
import { allowedMoves, type OutreachStatus } from '../domain/outreach';
import type { Person } from '../domain/person';
import { cleanPersonValues } from '../domain/person-values';
import { cleanReminder, type ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { movePerson } from './moves';
import { removePerson } from './person-rows';
import { hasReminder, newReminder } from './reminders';

/** What was done, and for how many: who was gone, or had it already, is not counted. */
export interface BulkDone {
  actionId: Stamp;
  count: number;
}

/** Moves all whom the rules let move there; the others stay where they stand. */
export function moveMany(
  kith: Kith,
  ids: readonly string[],
  to: OutreachStatus,
): Promise<BulkDone> {
  const reads = to === 'resting' ? (['reminders'] as const) : [];
  return each(kith, 'moveMany', ids, reads, async (change, { id, status }) => {
    if (!allowedMoves(status).includes(to)) return false;
    await movePerson(change, kith, id, to);
    return true;
  });
}

/** Adds tags. @throws {InvalidInputError} for more text than a tag holds. */
export function tagMany(
  kith: Kith,
  ids: readonly string[],
  tags: readonly string[],
): Promise<BulkDone> {
  const added = cleanPersonValues({ tags: [...tags] }, ['tags']).tags ?? [];
  return each(kith, 'tagMany', ids, [], async (change, person) => {
    const missing = added.filter((tag) => !person.tags.includes(tag));
    if (missing.length === 0) return false;
    await change.patch('people', person.id, { tags: [...person.tags, ...missing] });
    return true;
  });
}

/** Takes tags away. */
export function untagMany(
  kith: Kith,
  ids: readonly string[],
  tags: readonly string[],
): Promise<BulkDone> {
  return each(kith, 'untagMany', ids, [], async (change, person) => {
    const left = person.tags.filter((tag) => !tags.includes(tag));
    if (left.length === person.tags.length) return false;
    await change.patch('people', person.id, { tags: left });
    return true;
  });
}

/**
 * Adds a reminder about each; who has this very one has it once.
 *
 * @throws {InvalidInputError} as `addReminder`.
 */
export function remindMany(
  kith: Kith,
  ids: readonly string[],
  input: ReminderInput,
): Promise<BulkDone> {
  const values = cleanReminder(input);
  return each(kith, 'remindMany', ids, ['reminders'], async (change, { id }) => {
    if (await hasReminder(change, id, values)) return false;
    await newReminder(change, kith, id, values);
    return true;
  });
}

/** Deletes people with what is theirs alone. They stay under "recently deleted". */
export function deleteMany(kith: Kith, ids: readonly string[]): Promise<BulkDone> {
  return each(kith, 'deleteMany', ids, [...ABOUT_ONE, ...ABOUT_SEVERAL], async (change, { id }) => {
    await removePerson(change, id);
    return true;
  });
}

/**
 * Does something to everybody who is still there, as one action.
 *
 * @param reads - whose rows about each of them the work looks at: read for all at once.
 */
async function each(
  kith: Kith,
  name: string,
  ids: readonly string[],
  reads: readonly AboutPeople[],
  work: (change: Change, person: Person) => Promise<boolean>,
): Promise<BulkDone> {
  const { actionId, result } = await act(kith, name, async (change) => {
    await change.load('people', [...new Set(ids)]);
    for (const table of reads) await change.loadAbout(table, ids);
    let count = 0;
    for (const id of new Set(ids)) {
      const person = await change.row('people', id);
      if (!person || person._del !== undefined || person.mergedInto !== undefined) continue;
      if (await work(change, person)) count += 1;
    }
    return count;
  });
  return { actionId, count: result };
}
