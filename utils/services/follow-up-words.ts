/**
 * "Remind me in 2 weeks": the words people type for a date, read as a plain date. The reader of
 * words is 13 KB, so it is loaded only once someone types.
 */

/** What may stand around the date without changing it. */
const FILLER = /\b(?:remind|me|again|on|by|at|the|please)\b|[\s,.;:!]+/gi;

/** Nobody means a reminder further ahead than this; it is a slip of the keyboard. */
const YEARS_AHEAD = 50;

/**
 * Reads a follow-up date.
 *
 * @param words - what was typed: "in 2 weeks", "next Tuesday", "1 Dec", "end of month", "2026-12-01".
 * @param today - the user's date; words are read from here, and a weekday or day without a year is the next one.
 * @param language - BCP 47; decides whether "1/12" is 1 December or January 12. The browser's if not given.
 * @returns `YYYY-MM-DD`, today or later; `null` for nothing, for what is no one date, and for the past.
 */
export async function readFollowUp(
  words: string,
  today: Temporal.PlainDate,
  language?: string,
): Promise<string | null> {
  const typed = words.trim();
  if (typed === '') return null;
  const english = await import('chrono-node/en');
  const reader = saysDayFirst(language) ? english.GB : english.casual;
  const found = reader.parse(typed, noonOf(today), { forwardDate: true });
  const [only, ...others] = found;
  // Two dates in one sentence, or words left over, mean something else than what was matched.
  if (!only || others.length > 0 || typed.replace(only.text, '').replace(FILLER, '') !== '') {
    return null;
  }
  return atOrAfter(today, only.start);
}

/** The parts of a date that the reader found or took from today. */
interface DateParts {
  get(part: 'year' | 'month' | 'day'): number | null;
}

function atOrAfter(today: Temporal.PlainDate, parts: DateParts): string | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  if (year > today.year + YEARS_AHEAD) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  return Temporal.PlainDate.compare(date, today) < 0 ? null : date.toString();
}

/** Noon, so that "in 3 hours" stays on the day and no change of clocks moves it. */
function noonOf(date: Temporal.PlainDate): Date {
  return new Date(date.year, date.month - 1, date.day, 12);
}

function saysDayFirst(language: string | undefined): boolean {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month');
}
