/** Takes erased rows out of what others say: no link leads to them, and no clock names them. */
import { THING_TABLES } from '../domain/items/things';
import type { Row, Stamp } from '../domain/row';
import type { KithDatabase } from './database';

/** Things, and the moves that something logged has caused. */
const LINKED = [...THING_TABLES, 'moves'] as const;

/** @param erased - ids of rows and people. */
export async function unlink(db: KithDatabase, erased: ReadonlySet<string>, stamp: Stamp) {
  for (const name of LINKED) {
    const table = db.table<Row>(name);
    const linked = await table.filter((row) => namesAny(row, erased)).toArray();
    await table.bulkPut(linked.map((row) => withoutLinks(row, erased, stamp)));
  }
}

const isLinkTo = (erased: ReadonlySet<string>) => (value: unknown) =>
  typeof value === 'string' && erased.has(value);

function namesAny({ _c, ...fields }: Row, erased: ReadonlySet<string>): boolean {
  const isGone = isLinkTo(erased);
  // A filter sees rows as they are stored: a damaged one may have no clocks.
  const members = Object.values(_c ?? {}).flatMap((clock) =>
    typeof clock === 'object' ? Object.keys(clock ?? {}) : [],
  );
  return [...Object.values(fields).flat(), ...members].some(isGone);
}

function withoutLinks(row: Row, erased: ReadonlySet<string>, stamp: Stamp): Row {
  const isGone = isLinkTo(erased);
  const left: Row = { ...row, _c: { ...row._c } };
  for (const [field, value] of Object.entries(row)) {
    if (Array.isArray(value)) left[field] = value.filter((member) => !isGone(member));
    else if (isGone(value)) {
      left[field] = null;
      left._c[field] = stamp;
    }
  }
  for (const [field, clock] of Object.entries(left._c)) {
    if (typeof clock !== 'object' || clock === null) continue;
    const members = Object.entries(clock).filter(([member]) => !isGone(member));
    if (members.length > 0) left._c[field] = Object.fromEntries(members);
    else delete left._c[field];
  }
  return left;
}
