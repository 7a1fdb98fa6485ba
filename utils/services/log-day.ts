/** When it happened: days as people name them looking back. Never later than today. */
import type { Span } from '../domain/line-words';
import { findDates } from './date-words';

export interface DayRead {
  /** `YYYY-MM-DD`; null where the words name no one day, or one still to come: to be asked. */
  on: string | null;
  /** A time of day, `14:30`, where one was named. */
  time: string | null;
  words: string;
  at: Span;
}

/** What the reader of dates takes for one and is none. */
const NO_DATE = /^(?:now|24\/7|sec(?:ond)?s?)$/iu;
const SAT_DOWN = /^\s+(?:down|with|in|next|beside|at)\b/iu;
const DAY_BEFORE = /(?:the\s+)?day\s+before\s+$/iu;
const VAGUE = /\b(?:the other day|recently|a while (?:ago|back)|some time ago|lately)\b/giu;

/** The days named in a text, in order. */
export function readDays(text: string, today: Temporal.PlainDate, language?: string): DayRead[] {
  const vague = Array.from(text.matchAll(VAGUE), ({ 0: words, index }) => ({
    on: null,
    time: null,
    words,
    at: { start: index, end: index + words.length },
  }));
  const found = findDates(text, today, false, language).flatMap((date): DayRead[] => {
    const words = text.slice(date.start, date.end);
    if (NO_DATE.test(words) || (/^sat$/iu.test(words) && SAT_DOWN.test(text.slice(date.end))))
      return [];
    // An hour alone is no day.
    if (!date.isDay && date.time !== null) return [];
    const before = DAY_BEFORE.exec(text.slice(0, date.start))?.[0] ?? '';
    const start = date.start - before.length;
    const named = date.date && before !== '' ? date.date.subtract({ days: 1 }) : date.date;
    const on = date.isDay && named ? lookingBack(named, date, today) : null;
    return [
      {
        on,
        time: on && date.time,
        words: text.slice(start, date.end),
        at: { start, end: date.end },
      },
    ];
  });
  return [...found, ...vague].sort((a, b) => a.at.start - b.at.start);
}

/** A weekday is the last one, a day without its year that of the year gone by. */
function lookingBack(
  day: Temporal.PlainDate,
  { isWeekday, lacksYear }: { isWeekday: boolean; lacksYear: boolean },
  today: Temporal.PlainDate,
): string | null {
  if (Temporal.PlainDate.compare(day, today) <= 0) return day.toString();
  if (isWeekday) return day.subtract({ weeks: 1 }).toString();
  return lacksYear ? day.subtract({ years: 1 }).toString() : null;
}
