/** Everyone, for lists and search. */
import { loadRoster } from '../db/roster';
import type { RosterRow } from '../domain/roster-row';
import type { Kith } from './kith';

/** Every living person as a slim row, in one read even for 10,000; in no promised order. */
export async function readRoster(kith: Kith): Promise<RosterRow[]> {
  return loadRoster(kith.db);
}
