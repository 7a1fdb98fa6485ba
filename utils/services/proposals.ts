/** Who may be kept twice: asked calmly, with reasons, and never again once the user has said that they are two. */
import { examined, type LikePair, likePairs, likePairsOf } from '../domain/likeness';
import type { RosterRow } from '../domain/roster-row';
import { allApart } from './apart';
import type { Kith } from './kith';

/** So many pairs are looked at closely; who has more begins at the strongest. */
const MOST = 200;

/**
 * Pairs of people who may be one, strongest first, of everyone or of one person.
 *
 * @param roster - at hand, or being read.
 * @param of - a person's id.
 * @returns none of whom ids say that they are two; those that are worth asking about (likeness.ts).
 */
export async function proposals(
  kith: Kith,
  roster: readonly RosterRow[] | PromiseLike<readonly RosterRow[]>,
  of?: string,
): Promise<LikePair[]> {
  const [rows, apart] = await Promise.all([roster, allApart(kith)]);
  const pairs = of === undefined ? likePairs(rows, apart) : likePairsOf(of, rows, apart);
  const first = pairs.slice(0, MOST);
  const keys = await keysOf(kith, first);
  const proved = (id: string) => keys.get(id) ?? [];
  return first.flatMap(
    (pair) => examined(pair, [proved(pair.one.id), proved(pair.other.id)]) ?? [],
  );
}

/** The proved keys of everyone in these pairs, in one read. */
async function keysOf({ db }: Kith, pairs: readonly LikePair[]): Promise<Map<string, string[]>> {
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]))];
  if (ids.length === 0) return new Map();
  const aliases = await db.aliases.where('personId').anyOf(ids).toArray();
  const proved = aliases.filter(({ claimed, _del }) => !claimed && _del === undefined);
  const byPerson = Map.groupBy(proved, ({ personId }) => personId);
  return new Map(Array.from(byPerson, ([id, rows]) => [id, rows.map((row) => row.id)]));
}
