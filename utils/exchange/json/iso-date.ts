/** Days and times as JSON of others has them. */

interface Day {
  year?: number | null | undefined;
  month: number;
  day: number;
}

/** @returns `1980-04-12`, or `--04-12` where the year is not known. */
export function dayText({ year, month, day }: Day): string {
  const [mm, dd] = [month, day].map((value) => String(value).padStart(2, '0'));
  return year ? `${String(year).padStart(4, '0')}-${mm}-${dd}` : `--${mm}-${dd}`;
}

/** @returns the day of an ISO 8601 date or time, as it is written; null for anything else. */
export function dayOf(text: string | null | undefined): string | null {
  return /^(\d{4}-\d\d-\d\d)(?:$|[T ])/.exec(text ?? '')?.[1] ?? null;
}

/** @returns a time as ISO 8601 in UTC; one without a zone is taken to be in UTC, a day to begin at midnight; null for none. */
export function instantOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const whole = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00` : text.replace(' ', 'T');
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(whole) ? whole : `${whole}Z`;
  try {
    return Temporal.Instant.from(zoned).toString();
  } catch {
    return null;
  }
}
