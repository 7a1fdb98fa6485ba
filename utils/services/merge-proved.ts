/** Two entries whose keys one page proves are surely one person: put together without a question. */
import type { KithDatabase } from '../db/database';
import { apartId } from '../domain/apart';
import type { CaptureResult } from '../domain/capture-result';
import { contradicts } from '../domain/contradiction';
import { RowGoneError } from '../domain/errors';
import type { Person } from '../domain/person';
import type { Stamp } from '../domain/row';
import { act } from './action';
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
 * @throws {RowGoneError} where another tab has left nobody to put together; and what `act` throws.
 */
export async function mergeProved(kith: Kith, capture: CaptureResult): Promise<ProvedMerge | null> {
  if ((await surelyOne(kith, capture)).length < 2) return null;
  const { actionId, result } = await act(kith, MERGE_PROVED, async (change) => {
    // Asked again: another tab may have written since.
    const [first, ...others] = await surelyOne(kith, capture);
    if (!first || others.length === 0) throw new RowGoneError('people');
    let { id } = first;
    for (const one of others) id = await putTogether(change, kith, id, one.id);
    return { id, name: first.name };
  });
  return { actionId, ...result };
}

/**
 * Living people of whom a key is proved on both sides, as far as each may be every other; the user's word
 * about a page alone does not count.
 */
async function surelyOne({ db }: Kith, capture: CaptureResult): Promise<Person[]> {
  const matches = await matchesOf(db, capture);
  const sure = matches.filter(
    ({ sure, why, person }) => sure && why === 'proved' && person._del === undefined,
  );
  const joined: Person[] = [];
  for (const one of new Map(sure.map(({ person }) => [person.id, person])).values()) {
    const may = await Promise.all(joined.map((other) => mayJoin(db, other, one)));
    if (!may.includes(false)) joined.push(one);
  }
  return joined;
}

async function mayJoin(db: KithDatabase, one: Person, other: Person): Promise<boolean> {
  const [apart, ones, others] = await Promise.all([
    db.apart.get(apartId(one.id, other.id)),
    provedKeys(db, one.id),
    provedKeys(db, other.id),
  ]);
  return (!apart || apart._del !== undefined) && !contradicts(ones, others);
}
