/** What is derived from rows must be as if it were made anew. */
import { expect } from 'vitest';
import { countRows } from '../../utils/db/counts';
import { loadRoster, ROSTER_VERSION, rebuildRoster } from '../../utils/db/roster';
import { readState } from '../../utils/db/state';
import type { Kith } from '../../utils/services/kith';

/** The counts and the roster, whatever its order, which says nothing; makes the roster anew. */
export async function expectDerivedInStep({ db }: Pick<Kith, 'db'>): Promise<void> {
  const { counts, roster } = await readState(db);
  expect(counts).toEqual(await countRows(db));
  expect(roster).toBe(ROSTER_VERSION);
  const byId = async () => Object.fromEntries((await loadRoster(db)).map((row) => [row.id, row]));
  const before = await byId();
  await rebuildRoster(db);
  expect(await byId()).toEqual(before);
}
