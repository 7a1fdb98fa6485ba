/**
 * Everyone kept, by all that a row could be recognised by: one read of the roster and of the rows' keys in lots,
 * so that 30,000 rows are matched without a query for each.
 */
import type { KithDatabase } from '../../db/database';
import { holderOf } from '../../db/holder';
import { loadRoster } from '../../db/roster';
import type { Alias } from '../../domain/alias';
import type { RosterRow } from '../../domain/roster-row';
import type { Present } from './present';
import type { ReadyRow } from './ready-rows';
import { rest } from './rest';
import { nameForms } from './row-keys';

/** So many keys are asked for at once. */
const KEYS_AT_ONCE = 500;

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
  /** The keys proved to be a person's, by their id: of everyone who may be meant. */
  proved: ReadonlyMap<string, readonly string[]>;
}

/** Somebody by a sign and the form of a name together. */
export const tokenOf = (sign: string, form: string) => `${sign} ${form}`;

/**
 * Reads what these rows are compared with.
 *
 * @param present - what keys there are at all: only those are read.
 * @param pause - awaited between lots.
 */
export async function keptIndex(
  db: KithDatabase,
  rows: readonly ReadyRow[],
  present: Present,
  pause: () => Promise<void> = rest,
): Promise<KeptIndex> {
  const roster = await loadRoster(db);
  await pause();
  const byId = new Map(roster.map((row) => [row.id, row]));
  const signs = new Set(rows.flatMap((row) => row.signs));
  const forms = new Set(rows.flatMap((row) => row.forms));
  await pause();
  const bySign = new Map<string, RosterRow[]>();
  const byForm = new Map<string, RosterRow[]>();
  const byToken = new Map<string, RosterRow[]>();
  for (const [at, row] of roster.entries()) {
    if (at % KEYS_AT_ONCE === KEYS_AT_ONCE - 1) await pause();
    const shared = row.signs.filter((sign) => signs.has(sign));
    const called = nameForms(row.name).filter((form) => forms.has(form));
    for (const sign of shared) note(bySign, sign, row);
    for (const form of called) {
      note(byForm, form, row);
      for (const sign of shared) note(byToken, tokenOf(sign, form), row);
    }
  }
  const byKey = await holdersOf(db, rows, byId, present, pause);
  const likely = [...bySign.values(), ...byForm.values()].flat().map(({ id }) => id);
  const known = Array.from(byKey.values(), ({ id }) => id);
  const proved = await provedKeys(db, [...new Set([...likely, ...known])], pause);
  return { byKey, byId, byToken, bySign, byForm, proved };
}

function note(index: Map<string, RosterRow[]>, by: string, row: RosterRow): void {
  const rows = index.get(by);
  if (rows) rows.push(row);
  else index.set(by, [row]);
}

/** Whom the keys of these rows lead to, and whom ids that files give back are of. */
async function holdersOf(
  db: KithDatabase,
  rows: readonly ReadyRow[],
  byId: ReadonlyMap<string, RosterRow>,
  present: Present,
  pause: () => Promise<void>,
): Promise<Map<string, Holder>> {
  const asked = rows.flatMap(({ keys, own }) => [own, ...keys.map(({ key }) => key)]);
  const keys = new Set(asked.filter((key) => present.has('aliases', key)));
  const aliases: Pick<Alias, 'id' | 'personId' | 'claimed'>[] = [];
  await inLots([...keys], async (lot) => {
    for (const alias of await db.aliases.bulkGet(lot))
      if (alias && alias._del === undefined) aliases.push(alias);
    await pause();
  });
  const uids = [...new Set(rows.flatMap(({ uid }) => uid ?? []))];
  aliases.push(...uids.map((uid) => ({ id: uid, personId: personIdIn(uid) })));
  const holders = new Map<string, Holder>();
  const unseen = aliases.filter(({ personId }) => !byId.has(personId));
  const hidden = new Map<string, Awaited<ReturnType<typeof holderOf>>>();
  await inLots([...new Set(unseen.map(({ personId }) => personId))], async (lot) => {
    // Deleted, merged into another, or nobody.
    for (const person of await db.people.bulkGet(lot))
      if (person) hidden.set(person.id, await holderOf(async (id) => db.people.get(id), person.id));
    await pause();
  });
  for (const { id, personId, claimed = false } of aliases) {
    const person = byId.get(personId) ?? hidden.get(personId);
    if (!person) continue;
    const isDeleted = !byId.has(person.id);
    holders.set(id, { id: person.id, name: person.name, isDeleted, claimed });
  }
  return holders;
}

/** A card that Kith wrote says the person's own id. */
const personIdIn = (uid: string) => uid.replace(/^urn:(?:uuid|kith):/i, '');

async function provedKeys(
  db: KithDatabase,
  ids: readonly string[],
  pause: () => Promise<void>,
): Promise<Map<string, string[]>> {
  const proved = new Map<string, string[]>();
  await inLots(ids, async (lot) => {
    for (const alias of await db.aliases.where('personId').anyOf(lot).toArray()) {
      if (alias.claimed || alias._del !== undefined) continue;
      const keys = proved.get(alias.personId);
      if (keys) keys.push(alias.id);
      else proved.set(alias.personId, [alias.id]);
    }
    await pause();
  });
  return proved;
}

async function inLots<T>(all: readonly T[], work: (lot: T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += KEYS_AT_ONCE)
    await work(all.slice(at, at + KEYS_AT_ONCE));
}
