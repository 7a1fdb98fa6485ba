/**
 * "Remind me in 2 weeks": the words people type for a date, read as a plain date. The reader of
 * words is 13 KB, so it is loaded only once someone types.
 */

/** What may stand around the date without changing it. */
const FILLER = /\b(?:remind|me|again|on|by|at|the|please)\b|[\s,.;:!]+/gi;

/** How people shorten the words of a date, where the reader knows only the long ones. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bnxt\b/gi, 'next'],
  [/\bwks?\b/gi, 'weeks'],
  [/\b(?:mths?|mnths?)\b/gi, 'months'],
  [/\btues?\b/gi, 'tuesday'],
  [/\bweds?\b/gi, 'wednesday'],
  [/\bthurs?\b/gi, 'thursday'],
];

/** Nobody means a reminder further ahead than this; it is a slip of the keyboard. */
const YEARS_AHEAD = 50;

/** What words for a date come to. */
export interface FollowUpDay {
  /** `YYYY-MM-DD`, today or later; `null` for nothing, for what is no one date, and for the past. */
  on: string | null;
  /** They name a day that has passed. */
  isPast: boolean;
  /** They name a time of day too, and a reminder of words has none. */
  hasTime: boolean;
}

const NO_DAY: FollowUpDay = { on: null, isPast: false, hasTime: false };

/**
 * Reads a follow-up date.
 *
 * @param words - what was typed: "in 2 weeks", "nxt Tues", "1 Dec", "end of month", "2026-12-01".
 * @param today - the user's date; words are read from here, and a weekday or day without a year is the next one.
 * @param language - BCP 47; decides whether "1/12" is 1 December or January 12. The browser's if not given.
 */
export async function readFollowUp(
  words: string,
  today: Temporal.PlainDate,
  language?: string,
): Promise<FollowUpDay> {
  const typed = SHORT.reduce((text, [short, long]) => text.replace(short, long), words.trim());
  if (typed === '') return NO_DAY;
  const english = await import('chrono-node/en');
  const reader = saysDayFirst(language) ? english.GB : english.casual;
  const found = reader.parse(typed, noonOf(today), { forwardDate: true });
  const [only, ...others] = found;
  // Two dates in one sentence, or words left over, mean something else than what was matched.
  if (!only || others.length > 0 || typed.replace(only.text, '').replace(FILLER, '') !== '') {
    return NO_DAY;
  }
  const date = dateOf(only.start, today);
  if (date === null) return NO_DAY;
  if (Temporal.PlainDate.compare(date, today) < 0) return { ...NO_DAY, isPast: true };
  return { on: date.toString(), isPast: false, hasTime: only.start.isCertain('hour') };
}

/** The parts of a date that the reader found or took from today. */
interface DateParts {
  get(part: 'year' | 'month' | 'day'): number | null;
}

function dateOf(parts: DateParts, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  if (year > today.year + YEARS_AHEAD) return null;
  return Temporal.PlainDate.from({ year, month, day });
}

/** Noon, so that "in 3 hours" stays on the day and no change of clocks moves it. */
function noonOf(date: Temporal.PlainDate): Date {
  return new Date(date.year, date.month - 1, date.day, 12);
}

function saysDayFirst(language: string | undefined): boolean {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month');
}
