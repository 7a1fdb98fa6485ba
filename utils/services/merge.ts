/** Puts two entries of one person together: what is theirs goes to the one who stands for both, the other row leads there. */
import { ABOUT_ONE, ABOUT_SEVERAL, NAMING } from '../db/about-people';
import type { Change } from '../db/change';
import type { RowTables } from '../db/database';
import { apartId } from '../domain/apart';
import { InvalidInputError } from '../domain/errors';
import { isSame } from '../domain/is-same';
import { type Choices, mergedValues } from '../domain/merge';
import { inOrder } from '../domain/merged';
import type { Reminder } from '../domain/reminder';
import type { Row, Stamp } from '../domain/row';
import { isTouch, touchId } from '../domain/touch';
import { act } from './action';
import { refreshContact } from './interactions';
import type { Kith } from './kith';

type Theirs = RowTables[(typeof ABOUT_ONE)[number]];
type Shared = RowTables[(typeof ABOUT_SEVERAL | typeof NAMING)[number]];

/**
 * Puts two people together, as one action. Who stands for both follows from the ids (merged.ts), not from
 * the order of the arguments.
 *
 * @param choices - by field, as `mergeFields` offers them for the two in their order.
 * @returns the id of who stands for both.
 * @throws {RowGoneError} where either is deleted or has been merged meanwhile; {InvalidInputError} for one
 *   person twice; and what `act` throws.
 */
export async function mergePeople(
  kith: Kith,
  one: string,
  other: string,
  choices: Choices = {},
): Promise<{ id: string; actionId: Stamp }> {
  const { actionId, result } = await act(kith, 'mergePeople', (change) =>
    putTogether(change, kith, one, other, choices),
  );
  return { id: result, actionId };
}

/** The merging itself. Part of an action. */
export async function putTogether(
  change: Change,
  kith: Kith,
  one: string,
  other: string,
  choices: Choices = {},
): Promise<string> {
  if (one === other) throw new InvalidInputError('id');
  const [id, goneId] = inOrder(one, other);
  const stays = await change.living('people', id);
  const goes = await change.living('people', goneId);
  await change.patch('people', id, mergedValues(stays, goes, choices));
  await change.set('people', { ...goes, mergedInto: id });
  await moveKeysAndMoves(change, kith, id, goneId);
  await moveReminders(change, kith, id, goneId);
  for (const table of ABOUT_ONE)
    if (table !== 'reminders') await moveTheirs(change, kith, table, id, goneId);
  for (const table of [...ABOUT_SEVERAL, ...NAMING])
    await moveShared(change, kith, table, id, goneId);
  await moveIntroductions(change, kith, id, goneId);
  await moveApart(change, kith, id, goneId);
  await refreshContact(change, [id]);
  return id;
}

/** Keys and status moves, deleted ones too: what an undo brings back then has its person. */
async function moveKeysAndMoves(change: Change, { db }: Kith, id: string, goneId: string) {
  const aliases = await db.aliases.where('personId').equals(goneId).toArray();
  for (const alias of change.seen('aliases', aliases))
    if (alias.personId === goneId) await change.set('aliases', { ...alias, personId: id });
  const moves = await db.moves.where('personId').equals(goneId).toArray();
  for (const move of change.seen('moves', moves))
    if (move.personId === goneId) await change.set('moves', { ...move, personId: id });
}

async function moveReminders(change: Change, { db }: Kith, id: string, goneId: string) {
  const queried = await db.reminders.where('personId').anyOf(id, goneId).toArray();
  const all = change
    .seen('reminders', queried)
    .filter(({ personId }) => personId === id || personId === goneId);
  const [touches, written] = parted(all, isTouch);
  await joinTouches(change, id, touches);
  const [theirs, others] = parted(written, ({ personId }) => personId === goneId);
  const isOpen = ({ _del, state }: Reminder) => _del === undefined && state === 'open';
  for (const reminder of theirs) {
    const isTwice =
      isOpen(reminder) && others.some((one) => isOpen(one) && saysSame(one, reminder));
    const moved = { ...reminder, personId: id };
    await change.set('reminders', isTwice ? { ...moved, _del: change.stamp } : moved);
  }
}

/** Two cadences become the one of who stands for both, done when either was done last; the rest follows by itself. */
async function joinTouches(change: Change, id: string, touches: readonly Reminder[]) {
  const [latest] = touches.toSorted((a, b) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1));
  if (latest) await change.set('reminders', { ...latest, id: touchId(id), personId: id });
}

async function moveTheirs(
  change: Change,
  { db }: Kith,
  table: (typeof ABOUT_ONE)[number],
  id: string,
  goneId: string,
) {
  const rows: Theirs[] = await db.table(table).where('personId').equals(goneId).toArray();
  for (const row of change.seen(table, rows))
    if (row.personId === goneId) await change.set(table, { ...row, personId: id });
}

/** What is told twice, of the same people, stays once. */
async function moveShared(
  change: Change,
  { db }: Kith,
  table: (typeof ABOUT_SEVERAL | typeof NAMING)[number],
  id: string,
  goneId: string,
) {
  const queried: Shared[] = await db
    .table(table)
    .where('personIds')
    .anyOf(id, goneId)
    .distinct()
    .toArray();
  const all: Shared[] = change.seen(table, queried);
  const [theirs, others] = parted(all, ({ personIds }) => personIds.includes(goneId));
  for (const row of theirs) {
    const moved = withInstead(row, goneId, id);
    const isTwice = others.some(
      (one) => one._del === undefined && moved._del === undefined && saysSame(one, moved),
    );
    await change.set(table, isTwice ? { ...moved, _del: change.stamp } : moved);
  }
}

/** A shared row with somebody in another's place, wherever it names them. */
function withInstead(row: Shared, goneId: string, id: string): Shared {
  const moved: Shared = { ...row, personIds: instead(row.personIds, goneId, id) };
  if (row.introducerId === goneId) moved.introducerId = id;
  if (Array.isArray(row.agreedIds)) moved.agreedIds = instead(row.agreedIds, goneId, id);
  return moved;
}

async function moveIntroductions(change: Change, { db }: Kith, id: string, goneId: string) {
  const people = await db.people.where('introducedBy').equals(goneId).toArray();
  for (const person of change.seen('people', people))
    if (person.introducedBy === goneId && person.id !== goneId)
      await change.set('people', { ...person, introducedBy: id });
}

/** Whom they are known not to be; that they are not each other no longer holds. */
async function moveApart(change: Change, { db }: Kith, id: string, goneId: string) {
  for (const { id: rowId, personIds } of await db.apart
    .where('personIds')
    .equals(goneId)
    .toArray()) {
    const row = await change.row('apart', rowId);
    if (!row || row._del !== undefined) continue;
    await change.remove('apart', rowId);
    const moved = instead(personIds, goneId, id);
    const [a, b] = moved;
    if (a !== undefined && b !== undefined)
      await change.insert('apart', apartId(a, b), { personIds: moved.sort() });
  }
}

function parted<T>(rows: readonly T[], isFirst: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
}

function instead(ids: readonly string[], goneId: string, id: string): string[] {
  return [...new Set(ids.map((one) => (one === goneId ? id : one)))];
}

/** Whether two rows tell the same of the same people, whoever's they were. */
function saysSame<T extends Shared | Reminder>(one: T, other: T): boolean {
  return isSame(told(one), told(other));
}

function told(row: Row & { personIds?: string[] }): Record<string, unknown> {
  const { id: _id, personId: _personId, personIds, snoozes: _snoozes, ...rest } = row;
  const said = Object.entries(rest).filter(([field]) => !field.startsWith('_'));
  return { ...Object.fromEntries(said), personIds: personIds?.toSorted() };
}
