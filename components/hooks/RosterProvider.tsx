/** Everyone, slim, read once and shared by the list, the search box and the pickers. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { RosterRow } from '../../utils/domain/roster-row';
import { createFinder } from '../../utils/services/find';
import { readRoster } from '../../utils/services/roster';
import { useLive } from './useLive';

export interface Roster {
  rows: readonly RosterRow[];
  /** Best first; typos and accents forgiven. */
  find(query: string): RosterRow[];
}

interface Shared {
  roster: Roster | undefined;
  want(): void;
}

const Context = createContext<Shared | null>(null);

/** Reads nothing until the first part of the screen wants it. */
export function RosterProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const rows = useLive(async (kith) => (wanted ? await readRoster(kith) : undefined), [wanted]);
  const shared = useMemo<Shared>(() => {
    let finder: ((query: string) => RosterRow[]) | null = null;
    const find = (query: string) => {
      finder ??= createFinder(rows ?? []);
      return finder(query);
    };
    return { roster: rows && { rows, find }, want: () => setWanted(true) };
  }, [rows]);
  return <Context value={shared}>{children}</Context>;
}

/**
 * The roster.
 *
 * @param now - whether it is needed yet; a search box asks once it has focus.
 * @returns `undefined` until read.
 */
export function useRoster(now = true): Roster | undefined {
  const shared = useContext(Context);
  if (!shared) throw new Error('This part of the screen stands outside RosterProvider.');
  const { want, roster } = shared;
  useEffect(() => {
    if (now) want();
  }, [now, want]);
  return roster;
}
