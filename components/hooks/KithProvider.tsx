/** Hands the open Kith, and what lies around the page, to every component under it. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Kith } from '../../utils/services/kith';
import type { Surroundings } from './surroundings';

interface Provided {
  kith: Kith;
  surroundings: Surroundings;
}

const Context = createContext<Provided | null>(null);

export function KithProvider({ kith, surroundings, children }: Provided & { children: ReactNode }) {
  return <Context value={{ kith, surroundings }}>{children}</Context>;
}

function useProvided(): Provided {
  const provided = useContext(Context);
  if (!provided) throw new Error('This part of the screen stands outside KithProvider.');
  return provided;
}

/** The open Kith: what every service verb is handed first. */
export function useKith(): Kith {
  return useProvided().kith;
}

/** What the browser offers around the page: half-typed text, settings, permissions. */
export function useSurroundings(): Surroundings {
  return useProvided().surroundings;
}
