/** Two entries whose keys one page proves are surely one person: put together without a question. */
import { act } from '../db/write';
import { apartId } from '../domain/apart';
import type { CaptureResult } from '../domain/capture-result';
import { contradicts } from '../domain/identity';
import type { Person } from '../domain/person';
import type { Stamp } from '../domain/row';
import type { Kith } from './kith';
import { matchesOf, provedKeys } from './known';
import { putTogether } from './merge';
import { MERGE_PROVED } from './merge-names';

/** What was put together. */
export interface ProvedMerge {
  actionId: Stamp;
  /** Who stands for them now. */
  id: string;
  name: string;
}

/**
 * Puts together everyone kept whose keys a page proves, unless an id contradicts or the user said that
 * they are two.
 *
 * @returns null where the page proves the keys of one person at most.
 */
export async function mergeProved(kith: Kith, capture: CaptureResult): Promise<ProvedMerge | null> {
  const [first, ...others] = await surelyMeant(kith, capture);
  const joined: Person[] = [];
  for (const one of others) if (first && (await mayJoin(kith, first, one))) joined.push(one);
  if (!first || joined.length === 0) return null;
  const { actionId, result } = await act(kith.db, MERGE_PROVED, async (change) => {
    let { id } = first;
    for (const one of joined) id = await putTogether(change, kith, id, one.id);
    return id;
  });
  return { actionId, id: result, name: first.name };
}

/** Living people of whom a key is proved on both sides; the user's word about a page alone does not count. */
async function surelyMeant({ db }: Kith, capture: CaptureResult): Promise<Person[]> {
  const matches = await matchesOf(db, capture);
  const sure = matches.filter(
    ({ sure, why, person }) => sure && why === 'proved' && person._del === undefined,
  );
  return [...new Map(sure.map(({ person }) => [person.id, person])).values()];
}

async function mayJoin({ db }: Kith, one: Person, other: Person): Promise<boolean> {
  const [apart, ones, others] = await Promise.all([
    db.apart.get(apartId(one.id, other.id)),
    provedKeys(db, one.id),
    provedKeys(db, other.id),
  ]);
  return (!apart || apart._del !== undefined) && !contradicts(ones, others);
}
