/** The reader's day, which changes at midnight while a tab stays open. */
import { useEffect, useState } from 'react';
import type { Clock } from '../../utils/services/clock';
import { useClock } from './KithProvider';

const CHECK_MS = 60_000;

export function useToday(): Temporal.PlainDate {
  const clock = useClock();
  const [today, setToday] = useState(() => dayIn(clock));
  useEffect(() => {
    const check = () => {
      const now = dayIn(clock);
      setToday((before) => (before.equals(now) ? before : now));
    };
    const timer = setInterval(check, CHECK_MS);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
    };
  }, [clock]);
  return today;
}

function dayIn(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(clock.zone()).toPlainDate();
}
