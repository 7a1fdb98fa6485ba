/** How long a meeting has been going on, beside how long it was meant to take. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useKith } from '../hooks/KithProvider';
import { Icon } from '../ui/Icon';

/** Often enough that a minute is shown soon after it has passed. */
const LOOK_MS = 5_000;

interface Props {
  /** ISO 8601 in UTC. */
  startedAt: string;
  minutes: number;
}

export function Running({ startedAt, minutes }: Props) {
  const { now } = useKith();
  const [passed, setPassed] = useState(() => minutesSince(startedAt, now()));
  useEffect(() => {
    const look = () => setPassed(minutesSince(startedAt, now()));
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [startedAt, now]);
  return (
    <span className="Running" role="timer">
      <Icon name="clock" />
      {i18n.t('agenda.runningOf', {
        time: i18n.t('agenda.running', passed),
        minutes: String(minutes),
      })}
    </span>
  );
}

function minutesSince(startedAt: string, now: Temporal.Instant): number {
  const { minutes } = Temporal.Instant.from(startedAt).until(now, { largestUnit: 'minute' });
  return Math.max(0, minutes);
}
