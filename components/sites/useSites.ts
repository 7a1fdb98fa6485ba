/** The sites that are switched on, live: the browser's own settings may change them too. */
import { useEffect, useState } from 'react';
import type { Sites } from '../hooks/surroundings';

/** @returns match patterns; `null` until read. */
export function useSites(sites: Sites): string[] | null {
  const [patterns, setPatterns] = useState<string[] | null>(null);
  useEffect(() => {
    let isHere = true;
    const read = () => void sites.patterns().then((now) => isHere && setPatterns(now));
    const stop = sites.watch(read);
    read();
    return () => {
      isHere = false;
      stop();
    };
  }, [sites]);
  return patterns;
}
