/**
 * Days and times as a damaged row may have them: what cannot be read must stop neither the badge nor a page.
 */

/** The day a row says; one that is none lies long ago, so that what it is about is due and is seen. */
export function storedDay(on: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(on);
  } catch {
    return new Temporal.PlainDate(1970, 1, 1);
  }
}

/** The time a row says; null for the whole day, and for one that is none. */
export function storedTime(time: string | null): Temporal.PlainTime | null {
  try {
    return time === null ? null : Temporal.PlainTime.from(time);
  } catch {
    return null;
  }
}
