/** An instant as rows keep it: ISO 8601 in UTC with milliseconds, so that times sort as text. */
export function isoTime(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}
