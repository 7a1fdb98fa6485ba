/**
 * Who may be kept twice, and why. From the roster alone, so that 30,000 people are compared without a look at
 * their rows: each is put under their signs (signs.ts), and who shares one is a pair.
 */
import { apartId } from './apart';
import type { IdentityKey } from './capture-result';
import { contradicts, haveOwnProfiles } from './contradiction';
import { isPageOf } from './identity';
import { nameWords } from './name-key';
import type { RosterRow } from './roster-row';

/** A sign that two people share; `profile` is a page that is surely of one of them. A page's value is `host/path`. */
export interface Likeness {
  kind: 'email' | 'phone' | 'page' | 'profile' | 'name';
  value: string;
}

/** Two people who may be one, with every reason. */
export interface LikePair {
  one: RosterRow;
  other: RosterRow;
  why: Likeness[];
}

/** What more people share than this is an office's, or a name of a place where many have it. */
const MOST_SHARING = 3;

function likenessOf(sign: string): Likeness {
  const at = sign.indexOf(':');
  return { kind: sign.slice(0, at) as Likeness['kind'], value: sign.slice(at + 1) };
}

/**
 * Every pair that shares something, strongest first.
 *
 * @param apart - ids of the pairs that the user said are two.
 */
export function likePairs(rows: readonly RosterRow[], apart: ReadonlySet<string>): LikePair[] {
  const sharing = new Map<string, RosterRow[]>();
  for (const row of rows) {
    for (const sign of row.signs) {
      const others = sharing.get(sign);
      if (others) others.push(row);
      else sharing.set(sign, [row]);
    }
  }
  const pairs = new Map<string, LikePair>();
  for (const [sign, people] of sharing) {
    if (people.length < 2 || people.length > MOST_SHARING) continue;
    for (const [at, one] of people.entries())
      for (const other of people.slice(at + 1)) {
        const id = apartId(one.id, other.id);
        if (apart.has(id)) continue;
        const pair = pairs.get(id) ?? { one, other, why: [] };
        pair.why.push(likenessOf(sign));
        pairs.set(id, pair);
      }
  }
  return [...pairs.values()].sort((a, b) => weight(b) - weight(a));
}

/** As {@link likePairs} for one person, without comparing everyone with everyone. */
export function likePairsOf(
  id: string,
  rows: readonly RosterRow[],
  apart: ReadonlySet<string>,
): LikePair[] {
  const one = rows.find((row) => row.id === id);
  if (!one) return [];
  const theirs = new Set(one.signs);
  const alike = rows.filter(({ signs }) => signs.some((sign) => theirs.has(sign)));
  return likePairs(alike, apart).filter((pair) => pair.one.id === id || pair.other.id === id);
}

const WEIGHT: Record<Likeness['kind'], number> = {
  email: 4,
  profile: 4,
  page: 3,
  name: 2,
  phone: 2,
};

/** Addresses that sites give to people alone; on others, an employer has one too. */
const ONLY_PEOPLE = /^(?:linkedin\.com\/in|orcid\.org)\//;

const weight = ({ why }: LikePair) => why.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);

/**
 * A pair with what their proved keys say of it.
 *
 * @param keys - those of both; a page both name that is the profile of either tells the most.
 * @returns null for two of whom ids say that they are two, for who shares a name alone and has a profile of
 *   their own on the same site, and for who shares pages alone that are nobody's profile, such as an
 *   employer's, under another name.
 */
export function examined(pair: LikePair, keys: readonly [string[], string[]]): LikePair | null {
  const { one, other, why } = pair;
  const areNamesakes = why.every(({ kind }) => kind === 'name') && haveOwnProfiles(...keys);
  if (contradicts(...keys) || areNamesakes) return null;
  const isProfile = (page: string) =>
    ONLY_PEOPLE.test(page) ||
    keys.flat().some((key) => isPageOf(key as IdentityKey, `https://${page}`));
  const told = why.map((reason) =>
    reason.kind === 'page' && isProfile(reason.value)
      ? { ...reason, kind: 'profile' as const }
      : reason,
  );
  const isEnough = told.some(({ kind }) => kind !== 'page') || isOneName(one.name, other.name);
  return isEnough ? { ...pair, why: told } : null;
}

/** "Mara" and "Mara Okafor": a first name stands for the whole. */
function isOneName(one: string, other: string): boolean {
  const [a, b] = [new Set(nameWords(one)), new Set(nameWords(other))];
  return a.size > 0 && b.size > 0 && (a.isSubsetOf(b) || b.isSubsetOf(a));
}
