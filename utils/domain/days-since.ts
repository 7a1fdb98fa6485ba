/** How many days ago something was, as a person counts them: by the calendar, where they are. */

/**
 * @param at - ISO 8601.
 * @param zone - the user's IANA time zone.
 * @returns 0 for today; less for what lies ahead.
 */
export function daysSince(at: string, today: Temporal.PlainDate, zone: string): number {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  return day.until(today, { largestUnit: 'day' }).days;
}
