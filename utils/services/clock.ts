/** The time, and where the user is: for parts of the screen that must not wait for the notes. */

export interface Clock {
  now(): Temporal.Instant;
  /** The user's IANA time zone, now. */
  zone(): string;
}

/** One moment, and where the user is in it. */
export interface Moment {
  now: Temporal.Instant;
  /** IANA time zone. */
  zone: string;
}

export const browserClock: Clock = {
  now: () => Temporal.Now.instant(),
  zone: () => Temporal.Now.timeZoneId(),
};

/** @returns the moment that a clock shows. */
export function momentOf(clock: Clock): Moment {
  return { now: clock.now(), zone: clock.zone() };
}

/** @returns the user's day. */
export function todayOf(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(clock.zone()).toPlainDate();
}
