/** Distances in time as a person says them. Apart from dates.ts, which the popup loads first. */
import { storedDay } from '../../utils/domain/stored-day';
import { locale } from './dates';

/**
 * How far a day is, coarsely: "3 days ago", "in 2 weeks", "5 months ago".
 *
 * @returns words in the reader's language.
 */
export function distanceWords(on: string | Temporal.PlainDate, today: Temporal.PlainDate): string {
  const date = typeof on === 'string' ? storedDay(on) : on;
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const days = today.until(date, { largestUnit: 'day' }).days;
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), 'week');
  // "Last year" may be a month ago: so months count up to two years.
  const { months } = today.until(date, { largestUnit: 'month' });
  if (Math.abs(months) < 24) return words.format(months, 'month');
  return words.format(Math.trunc(months / 12), 'year');
}
