/** The time, and where the user is: for parts of the screen that must not wait for the notes. */

export interface Clock {
  now(): Temporal.Instant;
  /** The user's IANA time zone, now. */
  zone(): string;
}

export const browserClock: Clock = {
  now: () => Temporal.Now.instant(),
  zone: () => Temporal.Now.timeZoneId(),
};
