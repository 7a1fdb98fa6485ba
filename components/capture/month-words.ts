/** "March": how people say when something was, once the day no longer matters. */

/**
 * @param at - ISO 8601.
 * @param zone - the reader's IANA zone.
 * @returns the month, with its year unless it is the current one.
 */
export function monthWords(at: string, zone: string): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const isThisYear = Temporal.Now.zonedDateTimeISO(zone).year === day.year;
  return day.toLocaleString(document.documentElement.lang || undefined, {
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' as const }),
  });
}
