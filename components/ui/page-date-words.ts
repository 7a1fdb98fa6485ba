/** Dates of positions and schools, as precise as a page gave them. */
import { format } from './dates';

/**
 * A date as precise as a page gave it: `2021` → "2021", `2021-07` → "Jul 2021", `2021-07-04` → "4 Jul 2021".
 * Anything else is returned as it is.
 */
export function pageDateWords(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (!month) return date;
  const whole = new Date(`${year}-${month}-${day ?? '15'}T12:00:00Z`);
  if (Number.isNaN(whole.getTime())) return date;
  return format({
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(day ? { day: 'numeric' as const } : {}),
  }).format(whole);
}
