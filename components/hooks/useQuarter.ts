/** Changes every quarter of a minute: for lists that ask what the time has brought, with nothing written. */
import { useEffect, useState } from 'react';

const EVERY_MS = 15_000;

/** @returns a number that is another one after each quarter in which the page could be seen. */
export function useQuarter(): number {
  const [quarter, setQuarter] = useState(0);
  useEffect(() => {
    const count = () => {
      if (document.visibilityState === 'visible') setQuarter((before) => before + 1);
    };
    const timer = setInterval(count, EVERY_MS);
    document.addEventListener('visibilitychange', count);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', count);
    };
  }, []);
  return quarter;
}
