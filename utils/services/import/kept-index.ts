/**
 * Everyone kept, by all that a row could be recognised by: one read of the roster and of the rows' keys in lots,
 * so that 30,000 rows are matched without a query for each.
 */
import type { KithDatabase } from '../../db/database';
import { holderOf } from '../../db/holder';
import { lotAfter } from '../../db/lot-after';
import { loadRoster } from '../../db/roster';
import type { Alias } from '../../domain/alias';
import { inLots, ROWS_AT_ONCE } from '../../domain/lots';
import type { Person } from '../../domain/person';
import { rest } from '../../domain/rest';
import type { RosterRow } from '../../domain/roster-row';
import { keysOf, type ReadyRow } from './ready-rows';
import { nameForms } from './row-keys';

/** Whom a key leads to, through merges. */
export interface Holder {
  id: string;
  name: string;
  isDeleted: boolean;
  /** A page said so and nothing proved it. */
  claimed: boolean;
}

export interface KeptIndex {
  byKey: ReadonlyMap<string, Holder>;
  byId: ReadonlyMap<string, RosterRow>;
  /** By `sign name-form`: who has both. */
  byToken: ReadonlyMap<string, readonly RosterRow[]>;
  bySign: ReadonlyMap<string, readonly RosterRow[]>;
  byForm: ReadonlyMap<string, readonly RosterRow[]>;
  /** The keys proved to be a person's, by their id. */
  proved: ReadonlyMap<string, readonly { id: string }[]>;
}

/** Somebody by a sign and the form of a name together. */
export const tokenOf = (sign: string, form: string) => `${sign} ${form}`;

/**
 * Reads what these rows are compared with.
 *
 * @param pause - awaited between lots.
 */
export async function keptIndex(
  db: KithDatabase,
  rows: readonly ReadyRow[],
  pause: () => Promise<void> = rest,
): Promise<KeptIndex> {
  const roster = await loadRoster(db);
  await pause();
  const byId = new Map(roster.map((row) => [row.id, row]));
  const signs = await all(rows, (row) => row.signs, pause);
  const forms = await all(rows, (row) => row.forms, pause);
  const bySign = new Map<string, RosterRow[]>();
  const byForm = new Map<string, RosterRow[]>();
  const byToken = new Map<string, RosterRow[]>();
  for (const [at, row] of roster.entries()) {
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pause();
    const shared = row.signs.filter((sign) => signs.has(sign));
    const called = nameForms(row.name).filter((form) => forms.has(form));
    for (const sign of shared) note(bySign, sign, row);
    for (const form of called) {
      note(byForm, form, row);
      for (const sign of shared) note(byToken, tokenOf(sign, form), row);
    }
  }
  const aliases = await allKeys(db, pause);
  const byKey = await holdersOf(db, rows, aliases, byId, pause);
  const proved = Map.groupBy(
    aliases.filter(({ claimed }) => !claimed),
    ({ personId }) => personId,
  );
  await pause();
  return { byKey, byId, byToken, bySign, byForm, proved };
}

/** All that rows have of something, each once. */
async function all(
  rows: readonly ReadyRow[],
  of: (row: ReadyRow) => readonly string[],
  pause: () => Promise<void>,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pause();
    for (const one of of(row)) found.add(one);
  }
  return found;
}

function note(index: Map<string, RosterRow[]>, by: string, row: RosterRow): void {
  const rows = index.get(by);
  if (rows) rows.push(row);
  else index.set(by, [row]);
}

/** Whom keys lead to, and whom ids that files give back are of. */
async function holdersOf(
  db: KithDatabase,
  rows: readonly ReadyRow[],
  aliases: readonly Key[],
  byId: ReadonlyMap<string, RosterRow>,
  pause: () => Promise<void>,
): Promise<Map<string, Holder>> {
  const keys = await all(rows, keysOf, pause);
  const uids = await all(rows, ({ uid }) => (uid === null ? [] : [uid]), pause);
  const asked: Key[] = [
    ...aliases.filter(({ id }) => keys.has(id)),
    ...Array.from(uids, (uid) => ({ id: uid, personId: personIdIn(uid), claimed: false })),
  ];
  const holders = new Map<string, Holder>();
  const unseen = asked.flatMap(({ personId }) => (byId.has(personId) ? [] : [personId]));
  const hidden = new Map<string, Person>();
  for (const lot of inLots([...new Set(unseen)])) {
    // Deleted, merged into another, or nobody.
    for (const person of await db.people.bulkGet(lot)) {
      const holder = person && (await holderOf(async (id) => db.people.get(id), person.id));
      if (person && holder) hidden.set(person.id, holder);
    }
    await pause();
  }
  for (const { id, personId, claimed } of asked) {
    const person = byId.get(personId) ?? hidden.get(personId);
    if (!person) continue;
    const isDeleted = !byId.has(person.id);
    holders.set(id, { id: person.id, name: person.name, isDeleted, claimed });
  }
  return holders;
}

/** A key, and whom it leads to. */
interface Key {
  id: string;
  personId: string;
  claimed: boolean;
}

/** All keys there are, in lots: a question for each of thousands would take longer. */
async function allKeys(db: KithDatabase, pause: () => Promise<void>): Promise<Key[]> {
  const keys: Key[] = [];
  let lot: Alias[] = [];
  do {
    lot = await lotAfter(db.aliases, lot.at(-1));
    for (const { id, personId, claimed = false, _del } of lot)
      if (_del === undefined) keys.push({ id, personId, claimed });
    await pause();
  } while (lot.length === ROWS_AT_ONCE);
  return keys;
}

/** A card that Kith wrote says the person's own id. */
const personIdIn = (uid: string) => uid.replace(/^urn:(?:uuid|kith):/i, '');
