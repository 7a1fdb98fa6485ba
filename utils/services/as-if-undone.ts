/**
 * A value put back by an undo carries that undo's clock, since it was written then. For the undo of what
 * came before it, it is the value that was there: seen so, one step back can follow another.
 */
import type { KithDatabase } from '../db/database';
import type { Action } from '../domain/action';
import type { Replaced } from '../domain/clocks';
import { inEffect } from '../domain/in-effect';
import type { Row, Stamp } from '../domain/row';

type Place = Pick<Replaced, 'table' | 'id' | 'field' | 'member'>;

/**
 * Reads what was done since an action.
 *
 * @param action - about to be undone; an undo counts as the action it is about.
 * @param rows - those that it wrote, as they are now.
 * @returns sees a row with the action's clock wherever nothing but undos has written since.
 */
export async function asIfUndone(
  db: KithDatabase,
  action: Action,
  rows: readonly Row[],
): Promise<(table: string, row: Row) => Row> {
  if (!(await isTouchedByUndo(db, action, rows))) return (_table, row) => row;
  let first = action;
  while (first.undoes !== undefined) {
    const before = await db.history.get(first.undoes);
    if (!before) break;
    first = before;
  }
  const since = await db.history.where('id').above(first.id).reverse().toArray();
  const undos = new Set(since.flatMap(({ id, undoes }) => (undoes === undefined ? [] : [id])));
  const rewritten = new Set(inEffect(since).flatMap(({ replaced }) => replaced.map(keyOf)));
  const seen = (stamp: Stamp, place: Place) =>
    undos.has(stamp) && !rewritten.has(keyOf(place)) ? action.id : stamp;

  return (table, row) => {
    const place = (field: string) => ({ table, id: row.id, field });
    const clocks = Object.entries(row._c).map(([field, own]) => [
      field,
      typeof own === 'string'
        ? seen(own, place(field))
        : Object.fromEntries(
            Object.entries(own).map(([member, stamp]) => [
              member,
              seen(stamp, { ...place(field), member }),
            ]),
          ),
    ]);
    const gone = row._del === undefined ? {} : { _del: seen(row._del, place('_del')) };
    return { ...row, ...gone, _c: Object.fromEntries(clocks) };
  };
}

/** Whether another undo has written anything of these rows; of most it has not, and history need not be read. */
async function isTouchedByUndo(
  db: KithDatabase,
  { id }: Action,
  rows: readonly Row[],
): Promise<boolean> {
  const stamps = new Set(rows.flatMap(stampsOf));
  stamps.delete(id);
  const actions = await db.history.bulkGet([...stamps]);
  return actions.some((one) => one?.undoes !== undefined);
}

function stampsOf({ _c, _del }: Row): Stamp[] {
  const clocks = Object.values(_c).flatMap((own) =>
    typeof own === 'string' ? [own] : Object.values(own),
  );
  return _del === undefined ? clocks : [...clocks, _del];
}

function keyOf({ table, id, field, member }: Place): string {
  return JSON.stringify([table, id, field, member]);
}
