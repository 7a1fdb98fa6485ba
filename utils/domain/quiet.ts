/** When notifications keep still: quiet hours and days away. The badge goes on counting. */
import { MORNING } from './due';

export interface QuietHours {
  /** Local times, `21:00`; `until` may lie past midnight. Both the same: no quiet hours. */
  from: string;
  until: string;
}

export interface DaysAway {
  /** Plain dates, the last one included. */
  from: string;
  until: string;
}

/**
 * @param quiet - null for none.
 * @returns when the quiet hours end in which a moment lies, where the user is; null outside of them. A time
 *   that the clock change brings twice ends them the second time.
 */
export function quietEnd(
  at: Temporal.Instant,
  zone: string,
  quiet: QuietHours | null,
): Temporal.Instant | null {
  if (!quiet) return null;
  const here = at.toZonedDateTimeISO(zone);
  const time = here.toPlainTime().toString();
  const hasBegun = time >= quiet.from;
  const goesOn = time < quiet.until;
  const overMidnight = quiet.until < quiet.from;
  if (overMidnight ? !hasBegun && !goesOn : !(hasBegun && goesOn)) return null;
  const day = here.toPlainDate().add({ days: goesOn ? 0 : 1 });
  return localTime(day, quiet.until, zone);
}

/** @returns the morning after the days away that a moment lies in, until which nothing knocks; null for none. */
export function awayEnd(
  at: Temporal.Instant,
  zone: string,
  away: DaysAway | null,
): Temporal.Instant | null {
  if (!away || at.toZonedDateTimeISO(zone).toPlainDate().toString() < away.from) return null;
  const back = localTime(Temporal.PlainDate.from(away.until).add({ days: 1 }), MORNING, zone);
  return Temporal.Instant.compare(at, back) < 0 ? back : null;
}

function localTime(day: Temporal.PlainDate, time: string, zone: string): Temporal.Instant {
  const local = day.toPlainDateTime(Temporal.PlainTime.from(time));
  return local.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
}
