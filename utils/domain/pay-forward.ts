/** Help received and help given: what came from whom, and what it moved the user to give. Pure. */
import type { Favour } from './items/favour';
import type { Introduction } from './items/introduction';

/** A favour that was done, or an introduction that was made. */
export type Help =
  | { table: 'favours'; row: Favour; on: string | null }
  | { table: 'introductions'; row: Introduction; on: string | null };

export interface HelpBothWays {
  /** The latest first; what has no day comes last. */
  received: Help[];
  given: Help[];
}

/** Sorts out what was done: what is only asked for, or was declined, is no help yet. Deleted rows are left out by the caller. */
export function helpOf(
  favours: readonly Favour[],
  introductions: readonly Introduction[],
): HelpBothWays {
  const done = favours.filter(({ state }) => state === 'done');
  const made = introductions.filter(({ state }) => state === 'made' || state === 'met');
  const help = [...done.map(fromFavour), ...made.map(fromIntroduction)].toSorted(byLatest);
  return { received: help.filter(isReceived), given: help.filter((one) => !isReceived(one)) };
}

const fromFavour = (row: Favour): Help => ({ table: 'favours', row, on: row.on });
const fromIntroduction = (row: Introduction): Help => ({
  table: 'introductions',
  row,
  on: row.madeOn ?? row.metOn,
});

function isReceived(help: Help): boolean {
  return help.table === 'favours' ? help.row.direction === 'received' : help.row.by === 'them';
}

function byLatest(a: Help, b: Help): number {
  return (b.on ?? '').localeCompare(a.on ?? '') || b.row.id.localeCompare(a.row.id);
}

/** What each help received was passed on as, by its id. Help given because of what is no longer there stands alone. */
export function passedOn({ received, given }: HelpBothWays): Map<string, Help[]> {
  const chains = new Map<string, Help[]>(received.map(({ row }) => [row.id, []]));
  for (const help of given) {
    if (help.row.becauseOfId !== null) chains.get(help.row.becauseOfId)?.push(help);
  }
  return chains;
}
