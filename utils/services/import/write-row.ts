/** Writes one row of a file, as part of an action: the person, new or kept, and the keys by which the row is known again. */
import type { Change } from '../../db/change';
import { holderOf } from '../../db/holder';
import type { FieldOrigin } from '../../domain/capture-result';
import { fromFile } from '../../domain/from-file';
import type { KnownRule, RowTarget } from '../../domain/import-job';
import { isoTime } from '../../domain/iso-time';
import type { Person } from '../../domain/person';
import { blankPerson } from '../../domain/person-values';
import type { Kith } from '../kith';
import { revivePerson } from '../person-rows';
import type { ReadyRow } from './ready-rows';

/** Fields that a page may overwrite where a site's file gave them; lists are only ever added to. */
const READ = ['name', 'headline', 'organization', 'location', 'positions'] as const;

const FROM_FILE: FieldOrigin = { layer: 'machine-readable', basis: 'file', confidence: 'high' };

/** Origins of what a site wrote; of an address book none, since its values are the user's own words. */
export function originsOfRow({ values, writer }: ReadyRow, at: string): Person['origins'] {
  if (writer === null) return {};
  const address = values.links?.[0] ?? '';
  const origin = { ...FROM_FILE, site: writer, address, at };
  return Object.fromEntries(READ.filter((field) => values[field]).map((field) => [field, origin]));
}

export type Did = 'added' | 'changed' | 'left';

/**
 * @param target - where the row goes. Whoever else has become of its keys since is taken instead of a second entry.
 * @returns what it did, and whose it is now; null for nobody.
 */
export async function writeRow(
  change: Change,
  kith: Kith,
  row: ReadyRow,
  target: RowTarget,
  rule: KnownRule,
): Promise<{ did: Did; id: string | null }> {
  const now = isoTime(kith.now());
  const origins = originsOfRow(row, now);
  const person = await meant(change, row, target);
  if (person?._del !== undefined && target.as === 'chosen')
    await revivePerson(change, kith, person.id, person._del);
  const kept = person && (await change.row('people', person.id));
  if (!kept || kept._del !== undefined) {
    if (!isNew(target)) return { did: 'left', id: null };
    await change.insert('people', target.id, {
      ...blankPerson(),
      ...row.values,
      status: row.status,
      address: null,
      origins,
      savedAt: now,
      lastContactAt: null,
      turn: null,
      tries: 0,
    });
    await keepRowKeys(change, target.id, row, target);
    return { did: 'added', id: target.id };
  }
  const asKnown = target.as === 'known' && rule === 'replace' ? 'replace' : 'add';
  const written = fromFile(kept, row.values, origins, asKnown);
  const isChanged = Object.keys(written).length > 0 || person._del !== undefined;
  if (Object.keys(written).length > 0) await change.patch('people', kept.id, written);
  await keepRowKeys(change, kept.id, row, target);
  return { did: isChanged ? 'changed' : 'left', id: kept.id };
}

const isNew = ({ as }: RowTarget) => as === 'new' || as === 'other';

/** Who stands at a target's id now; of somebody new, who else was found meanwhile to have the row's keys. */
async function meant(
  change: Change,
  row: ReadyRow,
  { as, id }: RowTarget,
): Promise<Person | undefined> {
  const find = (one: string) => holderOf((asked) => change.row('people', asked), one);
  if (as !== 'new') return find(id);
  const proved = row.keys.filter((one) => one.proved).map(({ key }) => key);
  for (const key of [row.own, ...proved]) {
    const alias = await change.row('aliases', key);
    const isTheirs = alias && alias._del === undefined && !alias.claimed;
    const holder = isTheirs ? await find(alias.personId) : undefined;
    if (holder && holder._del === undefined) return holder;
  }
  return find(id);
}

/**
 * Keeps a row's keys as somebody's: one that leads to another living person stays theirs, unless it is proved
 * now and was only claimed for them. The row's own is kept where no key of its site proves who it is, or the user
 * said so.
 */
async function keepRowKeys(
  change: Change,
  personId: string,
  { keys, own }: ReadyRow,
  { as }: RowTarget,
) {
  const isTold = keys.some(({ proved }) => proved) && as !== 'chosen' && as !== 'other';
  const all = isTold ? keys : [...keys, { key: own, proved: true }];
  for (const { key, proved } of all) {
    const alias = await change.row('aliases', key);
    if (alias && alias._del === undefined) {
      const isWon = proved && alias.claimed === true;
      if (alias.personId === personId && !isWon) continue;
      const holder = await holderOf((id) => change.row('people', id), alias.personId);
      if (holder && holder._del === undefined && !isWon) continue;
    }
    await change.insert('aliases', key, { personId, claimed: !proved });
  }
}
