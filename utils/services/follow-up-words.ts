/**
 * "Remind me in 2 weeks": the words people type for a date, read as a plain date. The reader of
 * words is 13 KB, so it is loaded only once someone types.
 */

/** What may stand around the date without changing it. */
const FILLER = /\b(?:remind|me|again|on|by|at|the|please)\b|[\s,.;:!]+/gi;

const IN_HOURS = /\b(?:hours?|hrs?|min(?:ute)?s?)\b/i;

/** What words for a date come to. */
export interface FollowUpDay {
  /** `YYYY-MM-DD`, today or later; `null` for nothing, for what is no one date, and for the past. */
  on: string | null;
  /** They name a day that has passed. */
  isPast: boolean;
  /** The time of day that they name too, `15:00`; null for "in 3 hours", which is read from no clock. */
  time: string | null;
}

const NO_DAY: FollowUpDay = { on: null, isPast: false, time: null };

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
  if (words.trim() === '') return NO_DAY;
  const { findDates, spellOut } = await import('./date-words');
  const typed = spellOut(words.trim());
  const [only, ...others] = findDates(typed, today, true, language);
  // Two dates in one sentence, or words left over, mean something else than what was matched.
  if (!only || others.length > 0) return NO_DAY;
  const rest = typed.slice(0, only.start) + typed.slice(only.end);
  if (rest.replace(FILLER, '') !== '') return NO_DAY;
  const { date, time } = only;
  if (date === null) return NO_DAY;
  if (Temporal.PlainDate.compare(date, today) < 0) return { ...NO_DAY, isPast: true };
  return { on: date.toString(), isPast: false, time: IN_HOURS.test(typed) ? null : time };
}
