/** Who of the people kept a page is about, and the keys they are recognised by. */
import type { Change } from '../db/change';
import type { KithDatabase } from '../db/database';
import { holderOf } from '../db/holder';
import type { Alias } from '../domain/alias';
import type { CaptureResult, IdentityKey } from '../domain/capture-result';
import { contradicts } from '../domain/contradiction';
import { byStrength, ownPageKey, proves } from '../domain/identity';
import { madeAt } from '../domain/ids';
import { isoTime } from '../domain/iso-time';
import { type MatchReason, matchReason } from '../domain/match-reason';
import { mergedInto } from '../domain/merged';
import type { Person } from '../domain/person';
import { safeUrl } from '../domain/safe-url';
import type { Kith } from './kith';

/** The part of a capture that says who it is about. */
type Asked = Pick<CaptureResult, 'keys' | 'site' | 'recipe' | 'address' | 'page'>;

export interface Match {
  person: Person;
  by: IdentityKey;
  /** Whether it is proved that they are meant; else the user must be asked. */
  sure: boolean;
  why: MatchReason;
}

/** Whom some keys lead to, read at once for however many captures ask. */
export interface Holders {
  byKey: ReadonlyMap<string, { person: Person; claimed: boolean }>;
  /** The keys that were proved to be a person's, by their id. */
  proved: ReadonlyMap<string, readonly string[]>;
}

/** Every key that a capture asks by, the strongest first; that of the page itself last. */
function askedKeys(asked: Asked): IdentityKey[] {
  const page = ownPageKey(asked);
  return byStrength(page ? [...asked.keys, page] : asked.keys);
}

/** Reads whom the keys of these captures lead to: a few reads for a whole list. */
export async function holdersOf(db: KithDatabase, asked: readonly Asked[]): Promise<Holders> {
  const keys = [...new Set(asked.flatMap(askedKeys))];
  const found = await db.aliases.bulkGet(keys);
  const aliases = found.flatMap((alias) => (alias && alias._del === undefined ? [alias] : []));
  const people = await holdersById(db, [...new Set(aliases.map(({ personId }) => personId))]);
  const byKey = new Map<string, { person: Person; claimed: boolean }>();
  for (const alias of aliases) {
    const person = people.get(alias.personId);
    if (person) byKey.set(alias.id, { person, claimed: alias.claimed === true });
  }
  const ids = new Set(Array.from(byKey.values(), ({ person }) => person.id));
  const all = await db.aliases
    .where('personId')
    .anyOf([...ids])
    .toArray();
  const theirs = all.filter(({ claimed, _del }) => !claimed && _del === undefined);
  const proved = Map.groupBy(theirs, ({ personId }) => personId);
  return {
    byKey,
    proved: new Map(Array.from(proved, ([id, rows]) => [id, rows.map((row) => row.id)])),
  };
}

/** Whom these ids lead to, through however many merges. */
async function holdersById(db: KithDatabase, ids: readonly string[]): Promise<Map<string, Person>> {
  const read = await db.people.bulkGet([...ids]);
  const into = read.flatMap((person) => (person && mergedInto(person)) ?? []);
  const further = into.length > 0 ? await holdersById(db, [...new Set(into)]) : new Map();
  const holders = read.flatMap((person): [string, Person][] => {
    const next = person && mergedInto(person);
    const holder = next === undefined ? person : further.get(next);
    return person && holder ? [[person.id, holder]] : [];
  });
  return new Map(holders);
}

/**
 * Everyone a capture's keys lead to, deleted people too, by the strongest key first; the winner where two
 * were merged. Sure where the key was proved on both sides, or the user said so of this page, and no id contradicts.
 */
export function matchesIn({ byKey, proved }: Holders, asked: Asked): Match[] {
  const page = ownPageKey(asked);
  const keys = askedKeys(asked);
  const ours = keys.filter((key) => proves(key, asked));
  return keys.flatMap((by) => {
    const holder = byKey.get(by);
    if (!holder) return [];
    const { person, claimed } = holder;
    const isProvedHere = ours.includes(by);
    const isProved = (by === page && isOnItsSite(asked)) || (isProvedHere && !claimed);
    const isOther = contradicts(proved.get(person.id) ?? [], ours);
    const why = matchReason(by, { isProvedHere, isOther, claimed });
    return [{ person, by, sure: isProved && !isOther, why }];
  });
}

/** Whether a page was read itself, or is named by a list of its own site; what other sites link to is their say. */
function isOnItsSite({ address, page }: Asked): boolean {
  return page === undefined || URL.parse(page)?.host === URL.parse(address)?.host;
}

/** As {@link matchesIn}, of one capture. */
export async function matchesOf(db: KithDatabase, asked: Asked): Promise<Match[]> {
  return matchesIn(await holdersOf(db, [asked]), asked);
}

/** The keys that were proved to be a person's. */
export async function provedKeys(db: KithDatabase, personId: string): Promise<string[]> {
  const aliases = await db.aliases.where('personId').equals(personId).toArray();
  return aliases.filter(({ claimed, _del }) => !claimed && _del === undefined).map(({ id }) => id);
}

/** Who of the matches is surely meant: the living before the deleted. */
export function sureOf(matches: readonly Match[]): Person | null {
  const sure = matches.filter((match) => match.sure).map(({ person }) => person);
  return sure.find(({ _del }) => _del === undefined) ?? sure[0] ?? null;
}

/**
 * Who a page is about, of those who are kept and not deleted. Without any key, the only person saved from
 * this very address may be meant.
 */
export async function findKnown({ db }: Kith, capture: CaptureResult): Promise<Match | null> {
  const matches = await matchesOf(db, capture);
  const living = matches.filter(({ person }) => person._del === undefined);
  const sure = living.find((match) => match.sure);
  return sure ?? likeliest(living) ?? (await onlyOneFrom(db, capture.address));
}

/** Of those who may be meant the one by the strongest key, with what all keys say of them. */
function likeliest(matches: readonly Match[]): Match | null {
  const [first] = matches;
  if (!first) return null;
  const whys = matches.filter(({ person }) => person.id === first.person.id).map(({ why }) => why);
  const isBothWays = whys.includes('links-here') && whys.includes('links-there');
  return isBothWays ? { ...first, why: 'each-other' } : first;
}

/** Kept, and neither deleted nor merged away. */
export const isLiving = (person: Person) =>
  person._del === undefined && mergedInto(person) === undefined;

async function onlyOneFrom(db: KithDatabase, page: string): Promise<Match | null> {
  const address = safeUrl(page);
  if (address === null) return null;
  const here = await db.people.where('address').equals(address).toArray();
  const ids = here.map(({ id }) => id);
  const holders = [
    ...new Map([...(await holdersById(db, ids)).values()].map((one) => [one.id, one])).values(),
  ];
  const [only, another] = holders.filter(isLiving);
  if (!only || another) return null;
  return { person: only, by: `address:${address}`, sure: false, why: 'address' };
}

/**
 * Who of this name was saved from the page while a form was open: no key told the form of them, and the
 * user was not asked. Whom the user was asked about and said is somebody else was saved before it.
 *
 * @param formId - made when the form was opened.
 * @returns their id.
 */
export async function savedSince(
  db: KithDatabase,
  { address }: Pick<CaptureResult, 'address'>,
  name: string | undefined,
  formId: string,
): Promise<string | null> {
  const page = safeUrl(address);
  if (page === null) return null;
  const here = await db.people.where('address').equals(page).toArray();
  const opened = isoTime(madeAt(formId));
  const twin = here.find((one) => isLiving(one) && one.name === name && one.savedAt >= opened);
  return twin?.id ?? null;
}

/**
 * Notes the keys of a capture as a person's. A key stays with the living person it leads to, unless it is
 * proved now and either was only claimed for them or is a slug that somebody of another id has taken over.
 * Part of an action.
 */
export async function keepKeys(
  change: Change,
  { db }: Pick<Kith, 'db'>,
  personId: string,
  asked: Asked,
): Promise<void> {
  const proved = asked.keys.filter((key) => proves(key, asked));
  for (const key of byStrength(asked.keys)) {
    const alias = await change.row('aliases', key);
    const isKept = alias && alias._del === undefined;
    if (isKept && !(await isFree(change, db, alias, personId, proved))) continue;
    await change.insert('aliases', key, { personId, claimed: !proved.includes(key) });
  }
}

/** Whether a key that leads to somebody may be given to a person of whom these keys are proved. */
async function isFree(
  change: Change,
  db: KithDatabase,
  alias: Alias,
  personId: string,
  proved: readonly string[],
): Promise<boolean> {
  const holder = await holderOf((id) => change.row('people', id), alias.personId);
  if (!holder || holder._del !== undefined) return true;
  if (!proved.some((key) => key === alias.id)) return false;
  if (alias.claimed) return true;
  if (holder.id === personId) return false;
  return contradicts(await provedKeys(db, holder.id), proved);
}
