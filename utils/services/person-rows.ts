/** What several verbs do to a person's rows: what goes and comes with the person. */
import { ABOUT_ONE, ABOUT_SEVERAL } from '../db/about-people';
import type { Change } from '../db/change';
import type { Stamp } from '../domain/row';
import { refreshContact } from './interactions';
import type { Kith } from './kith';
import { passPreparing } from './prepare-meeting';

/**
 * Deletes a person with what is theirs alone: reminders, drafts, and what happened or is planned with
 * nobody else. What others come to is prepared with one of them. Their keys and moves stay, so that saving
 * them again brings back the same person. Part of an action.
 */
export async function removePerson(change: Change, id: string): Promise<void> {
  for (const table of [...ABOUT_ONE, ...ABOUT_SEVERAL])
    if (!change.holdsAbout(table, id)) await change.loadAbout(table, [id]);
  await change.remove('people', id);
  for (const meeting of change.heldAbout('meetings', id)) await passPreparing(change, meeting, id);
  for (const table of ABOUT_ONE)
    for (const one of change.heldAbout(table, id)) await change.remove(table, one.id);
  for (const table of ABOUT_SEVERAL)
    for (const one of change.heldAbout(table, id))
      if (one.personIds.length === 1) await change.remove(table, one.id);
}

/**
 * Brings a deleted person back with all that went with them. Part of an action.
 *
 * @param went - the person's tombstone; what was deleted on its own before or since stays deleted.
 */
export async function revivePerson(
  change: Change,
  kith: Kith,
  id: string,
  went: Stamp,
): Promise<void> {
  await change.patch('people', id, {});
  for (const table of ABOUT_ONE)
    for (const one of await kith.db.table(table).where('personId').equals(id).toArray())
      if (one._del === went) await change.patch(table, one.id, {});
  for (const table of ABOUT_SEVERAL)
    for (const one of await kith.db.table(table).where('personIds').equals(id).toArray())
      if (one._del === went) await change.patch(table, one.id, {});
  await refreshContact(change, [id]);
}
