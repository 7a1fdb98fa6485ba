/**
 * Erases a person for good: rows, keys, history and roster, in one transaction. Not an action: there is
 * nothing left to undo it with.
 */
import type { Action } from '../domain/action';
import { NewerDatabaseError } from '../domain/errors';
import { nextStamp } from '../domain/stamp';
import type { KithDatabase } from './database';
import { asKithError } from './failures';
import { readState } from './open';
import { foldRoster, refreshRoster } from './roster';
import { advance } from './write';

/** Whether a value holds an id anywhere inside. */
function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => mentions(inner, ids));
}

/** An action without what it replaced in erased rows, or values that name the person. */
function scrub(action: Action, ids: ReadonlySet<string>): Action {
  return {
    ...action,
    rows: action.rows.filter((row) => !ids.has(row.slice(row.indexOf('/') + 1))),
    replaced: action.replaced.filter((entry) => !mentions(entry, ids)),
  };
}

/**
 * @param personId - a person, deleted or not; an unknown one is no error.
 * @returns the ids of all erased rows, for what is kept outside the database.
 */
export async function eraseRows(db: KithDatabase, personId: string): Promise<Set<string>> {
  if (db.readOnly) throw new NewerDatabaseError('erase');
  try {
    const done = await db.transaction('rw', db.tables, async () => {
      const state = await readState(db);
      const clock = nextStamp(state.clock, db.clock());
      const ids = new Set([personId]);
      for (const table of [db.reminders, db.moves, db.aliases]) {
        const theirs = await table.where('personId').equals(personId).primaryKeys();
        await table.bulkDelete(theirs);
        for (const id of theirs) ids.add(id);
      }
      for (const interaction of await db.interactions
        .where('personIds')
        .equals(personId)
        .toArray()) {
        const others = interaction.personIds.filter((id) => id !== personId);
        if (others.length === 0) {
          ids.add(interaction.id);
          await db.interactions.delete(interaction.id);
        } else {
          const { personIds: _former, ...clocks } = interaction._c;
          await db.interactions.put({
            ...interaction,
            personIds: others,
            _c: { ...clocks, personIds: clock },
          });
        }
      }
      await db.people.delete(personId);
      await db.people
        .filter(({ introducedBy }) => introducedBy === personId)
        .modify((person) => {
          person.introducedBy = null;
          person._c = { ...person._c, introducedBy: clock };
        });
      await db.history
        .filter((action) => mentions(action.replaced, ids))
        .modify((action, cursor) => {
          cursor.value = scrub(action, ids);
        });
      await refreshRoster(db, [personId]);
      await foldRoster(db);
      return { ids, state: await advance(db, state, clock) };
    });
    db.afterCommit?.(done.state);
    return done.ids;
  } catch (error) {
    throw asKithError(error);
  }
}
