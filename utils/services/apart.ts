/** The user's word that two people who look alike are two. */
import type { Change } from '../db/change';
import { apartId } from '../domain/apart';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';

/** Keeps two people apart for good: the question does not come back, and no page puts them together. */
export async function keepApart(
  kith: Kith,
  one: string,
  other: string,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'keepApart', async (change) => {
    await change.living('people', one);
    await change.living('people', other);
    await noteApart(change, one, other);
  });
  return { actionId };
}

/** As {@link keepApart}. Part of an action. */
export async function noteApart(change: Change, one: string, other: string): Promise<void> {
  await change.insert('apart', apartId(one, other), { personIds: [one, other].sort() });
}

/** The ids of the rows that keep people apart. */
export async function allApart({ db }: Kith): Promise<Set<string>> {
  const rows = await db.apart.toArray();
  return new Set(rows.filter(({ _del }) => _del === undefined).map(({ id }) => id));
}
