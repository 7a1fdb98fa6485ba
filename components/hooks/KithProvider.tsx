/** Hands Kith, and what lies around the page, to every component under it: open, or still opening. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { browserClock, type Clock } from '../../utils/services/clock';
import type { Kith } from '../../utils/services/kith';
import type { Surroundings } from './surroundings';

interface Provided {
  kith: Kith | null;
  whenOpen: () => Promise<Kith>;
  surroundings: Surroundings;
}

const Context = createContext<Provided | null>(null);

interface Props {
  /** Null until it is open. */
  kith: Kith | null;
  /** Waits for it, where the screen does not; throws why it could not be opened. */
  whenOpen?: () => Promise<Kith>;
  surroundings: Surroundings;
  children: ReactNode;
}

export function KithProvider({ kith, whenOpen, surroundings, children }: Props) {
  const provided = useMemo(
    () => ({ kith, whenOpen: whenOpen ?? (async () => opened(kith)), surroundings }),
    [kith, whenOpen, surroundings],
  );
  return <Context value={provided}>{children}</Context>;
}

function useProvided(): Provided {
  const provided = useContext(Context);
  if (!provided) throw new Error('This part of the screen stands outside KithProvider.');
  return provided;
}

function opened(kith: Kith | null): Kith {
  if (!kith) throw new Error('This part of the screen must wait until Kith is open.');
  return kith;
}

/** The open Kith: what every service verb is handed first. Not for what shows before it is open. */
export function useKith(): Kith {
  return opened(useProvided().kith);
}

/** Whether Kith is open. */
export function useIsOpen(): boolean {
  return useProvided().kith !== null;
}

/** For what shows before Kith is open: waits for it when the user does something that needs it. */
export function useKithLater(): () => Promise<Kith> {
  return useProvided().whenOpen;
}

/** The time, which does not wait for Kith. */
export function useClock(): Clock {
  return useProvided().kith ?? browserClock;
}

/** What the browser offers around the page: half-typed text, settings, permissions. */
export function useSurroundings(): Surroundings {
  return useProvided().surroundings;
}
