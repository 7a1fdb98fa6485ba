/** "After her leave, 3 March": what something is put off for, with the one day that the words name. */
import { findDates, spellOut } from './date-words';

export interface Until {
  /** `YYYY-MM-DD`, after today; null where the words name no one day ahead. */
  on: string | null;
  /** What it waits for: the words without their date, "after her leave"; null where a date is all there is. */
  waitsFor: string | null;
  /** They name a day that is not ahead. */
  isPast: boolean;
}

/** What leads to a date and means nothing without it. */
const LEADING = /(?:^|\s)(?:until|till|on|by|at|around|about|from|in|the)$/iu;
const EDGES = /^[\s,.;:–—()-]+|[\s,.;:–—()-]+$/gu;
const WORDLESS = /^(?:until|till|after|and|the)?$/iu;

/**
 * @param today - the user's date; a weekday or a day without its year is the next one.
 * @param language - BCP 47; decides on "1/12". The browser's if not given.
 */
export function readUntil(text: string, today: Temporal.PlainDate, language?: string): Until {
  const typed = spellOut(text.trim());
  const dates = findDates(typed, today, true, language).filter(({ isDay }) => isDay);
  const [only, ...others] = dates;
  const day = others.length === 0 ? (only?.date ?? null) : null;
  const rest = only ? [typed.slice(0, only.start), typed.slice(only.end)] : [typed, ''];
  const waitsFor = rest.map(trimmed).filter(Boolean).join(', ');
  const isAhead = day !== null && Temporal.PlainDate.compare(day, today) > 0;
  return {
    on: isAhead ? day.toString() : null,
    waitsFor: WORDLESS.test(waitsFor) ? null : waitsFor,
    isPast: day !== null && !isAhead,
  };
}

function trimmed(words: string): string {
  return words.replace(EDGES, '').replace(LEADING, '').replace(EDGES, '');
}
