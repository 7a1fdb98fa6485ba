/** The reader's day, which changes at midnight while a tab stays open. */
import { useEffect, useState } from 'react';
import { useKith } from './KithProvider';

const CHECK_MS = 60_000;

export function useToday(): Temporal.PlainDate {
  const kith = useKith();
  const [today, setToday] = useState(() => dayIn(kith));
  useEffect(() => {
    const check = () => {
      const now = dayIn(kith);
      setToday((before) => (before.equals(now) ? before : now));
    };
    const timer = setInterval(check, CHECK_MS);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
    };
  }, [kith]);
  return today;
}

function dayIn(kith: { now(): Temporal.Instant; zone(): string }): Temporal.PlainDate {
  return kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
}
