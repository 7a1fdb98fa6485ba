/** Writes one row of a file, as part of an action: the person, new or kept, and the keys by which the row is known again. */
import type { Change } from '../../db/change';
import type { FieldOrigin } from '../../domain/capture-result';
import { fromFile } from '../../domain/from-file';
import type { KnownRule, RowTarget } from '../../domain/import-job';
import { mergedInto } from '../../domain/merged';
import type { Person } from '../../domain/person';
import { blankPerson } from '../../domain/person-values';
import { signsOf } from '../../domain/signs';
import type { Kith } from '../kith';
import { revivePerson } from '../person-rows';
import { keysOf, type ReadyRow } from './ready-rows';
import { mayBeOne, provedIn } from './row-keys';

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

/** Reads all that writing these rows looks at, so that they are then written without waiting for each. */
export async function readForRows(
  change: Change,
  lot: readonly { row: ReadyRow; target: RowTarget | null }[],
): Promise<void> {
  const keys = new Set(lot.flatMap(({ row }) => keysOf(row)));
  await change.load('aliases', [...keys]);
  const led = [...keys].flatMap((key) => change.held('aliases', key)?.personId ?? []);
  let ids = [...new Set([...led, ...lot.flatMap(({ target }) => target?.id ?? [])])];
  while (ids.length > 0) {
    await change.load('people', ids);
    ids = ids.flatMap((id) => intoOf(change.held('people', id)) ?? []);
  }
}

const intoOf = (person: Person | undefined) => person && mergedInto(person);

/** Who stands for an id now. */
function holderIn(change: Change, id: string): Person | undefined {
  let person = change.held('people', id);
  for (let into = intoOf(person); into; into = intoOf(person)) person = change.held('people', into);
  return person;
}

/** Brings back whom the user chose although they are deleted. @returns their ids. */
export async function reviveChosen(
  change: Change,
  kith: Kith,
  targets: readonly (RowTarget | null)[],
): Promise<Set<string>> {
  const revived = new Set<string>();
  for (const target of targets) {
    const person = target?.as === 'chosen' ? holderIn(change, target.id) : undefined;
    if (person?._del === undefined) continue;
    await revivePerson(change, kith, person.id, person._del);
    revived.add(person.id);
  }
  return revived;
}

export type Did = 'added' | 'changed' | 'left';

/**
 * After {@link readForRows}.
 *
 * @param target - where the row goes. Whoever else has become of its keys since is taken instead of a second entry.
 * @param now - ISO 8601 in UTC.
 * @returns what it did, and whose it is now; null for nobody.
 */
export function writeRow(
  change: Change,
  row: ReadyRow,
  target: RowTarget,
  rule: KnownRule,
  now: string,
): { did: Did; id: string | null } {
  const origins = originsOfRow(row, now);
  const kept = meant(change, row, target);
  if (!kept || kept._del !== undefined) {
    if (target.as !== 'new' && target.as !== 'other') return { did: 'left', id: null };
    change.insertHeld('people', target.id, {
      ...blankPerson(),
      ...row.values,
      ...row.begins,
      savedAt: earlier(row.begins.savedAt ?? now, now),
      address: null,
      origins,
      lastContactAt: null,
      turn: null,
      tries: 0,
    });
    keepRowKeys(change, target.id, row, target);
    return { did: 'added', id: target.id };
  }
  const asKnown = target.as === 'known' && rule === 'replace' ? 'replace' : 'add';
  const written = fromFile(kept, row.values, origins, asKnown);
  const isChanged = Object.keys(written).length > 0;
  if (isChanged) change.setHeld('people', { ...kept, ...written });
  keepRowKeys(change, kept.id, row, target);
  return { did: isChanged ? 'changed' : 'left', id: kept.id };
}

const earlier = (one: string, other: string) => (one < other ? one : other);

/** Who stands at a target's id now; of somebody new, who else was found meanwhile to have the row's keys. */
function meant(change: Change, row: ReadyRow, { as, id }: RowTarget): Person | undefined {
  const own = row.named === null ? [row.own] : [row.named, row.own];
  for (const key of as === 'new' ? [...own, ...provedIn(row)] : []) {
    const alias = change.held('aliases', key);
    const isTheirs = alias && alias._del === undefined && !alias.claimed;
    const holder = isTheirs ? holderIn(change, alias.personId) : undefined;
    const isShared = key === row.own && row.named !== null && holder && !isOne(row, holder);
    if (holder && holder._del === undefined && !isShared) return holder;
  }
  return holderIn(change, id);
}

const isOne = ({ values, signs }: ReadyRow, person: Person) =>
  mayBeOne({ name: person.name, signs: signsOf(person) }, { name: values.name ?? '', signs });

/**
 * Keeps a row's keys as somebody's: one that leads to another living person stays theirs, unless it is proved
 * now and was only claimed for them. The row's own is kept where no key of its site proves who it is, or the user
 * said so.
 */
function keepRowKeys(
  change: Change,
  personId: string,
  { keys, own, named }: ReadyRow,
  { as }: RowTarget,
): void {
  const isTold = keys.some(({ proved }) => proved) && as !== 'chosen' && as !== 'other';
  const theirs = change.held('aliases', own);
  const isLed = theirs !== undefined && theirs._del === undefined;
  const isShared = isLed && holderIn(change, theirs.personId)?.id !== personId;
  const mine = isShared && named !== null ? named : own;
  const all = isTold ? keys : [...keys, { key: mine, proved: true }];
  for (const { key, proved } of all) {
    const alias = change.held('aliases', key);
    if (alias && alias._del === undefined) {
      const isWon = proved && alias.claimed === true;
      if (alias.personId === personId && !isWon) continue;
      const holder = holderIn(change, alias.personId);
      if (holder && holder._del === undefined && !isWon) continue;
    }
    change.insertHeld('aliases', key, { personId, claimed: !proved });
  }
}
