/** English words for dates, found where they stand in a text. The reader is 13 KB: load this when used. */
import { casual, GB } from 'chrono-node/en';

export interface DateWords {
  start: number;
  end: number;
  /** The day they come to; null for words that are about no one day, and for a year that is a slip. */
  date: Temporal.PlainDate | null;
  /** A time of day that was named, `14:30`. */
  time: string | null;
  /** A day was named and not only a month, a year or an hour. */
  isDay: boolean;
  /** Only a weekday was named, which comes round each week. */
  isWeekday: boolean;
  /** A day was named without its year. */
  lacksYear: boolean;
}

/** How people shorten the words of a date, where the reader knows only the long ones. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bnxt\b/gi, 'next'],
  [/\bwks?\b/gi, 'weeks'],
  [/\b(?:mths?|mnths?)\b/gi, 'months'],
  [/\btues?\b/gi, 'tuesday'],
  [/\bweds?\b/gi, 'wednesday'],
  [/\bthurs?\b/gi, 'thursday'],
];

/** The text with its dates in full words. */
export function spellOut(text: string): string {
  return SHORT.reduce((full, [short, long]) => full.replace(short, long), text);
}

/** Two numbers that are day and month, in the order of the reader's country. */
const IN_NUMBERS = /\d[/.]\d/;
const TODAY_IN_WORDS = /^(?:this (?:morning|afternoon|evening)|tonight)/i;

/** Nobody means a date further ahead or back than this; it is a slip of the keyboard. */
const YEARS = 50;

/**
 * Finds the dates in a text.
 *
 * @param today - words are read from here.
 * @param ahead - whether a weekday, or a day without its year, is the next one; else the nearest.
 * @param language - BCP 47; decides whether "1/12" is 1 December or January 12. The browser's if not given.
 */
export function findDates(
  text: string,
  today: Temporal.PlainDate,
  ahead: boolean,
  language?: string,
): DateWords[] {
  // The British reader takes the 20 of "Nov 20" for a year.
  const reader = IN_NUMBERS.test(text) && saysDayFirst(language) ? GB : casual;
  return reader.parse(text, noonOf(today), { forwardDate: ahead }).map(({ index, text, start }) => {
    const hasDay = start.isCertain('day');
    return {
      start: index,
      // The reader takes the space behind a month along.
      end: index + text.trimEnd().length,
      date: dateOf(start, today),
      time: start.isCertain('hour') ? timeOf(start) : null,
      isDay: hasDay || start.isCertain('weekday') || TODAY_IN_WORDS.test(text),
      isWeekday: start.isCertain('weekday') && !hasDay,
      lacksYear: hasDay && !start.isCertain('year'),
    };
  });
}

/** The parts of a date that the reader found or took from today. */
interface DateParts {
  get(part: 'year' | 'month' | 'day' | 'hour' | 'minute'): number | null;
}

function dateOf(parts: DateParts, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  if (Math.abs(year - today.year) > YEARS) return null;
  return Temporal.PlainDate.from({ year, month, day });
}

const timeOf = (parts: DateParts) =>
  Temporal.PlainTime.from({
    hour: parts.get('hour') ?? 12,
    minute: parts.get('minute') ?? 0,
  }).toString({ smallestUnit: 'minute' });

/** Noon, so that "in 3 hours" stays on the day and no change of clocks moves it. */
function noonOf(date: Temporal.PlainDate): Date {
  return new Date(date.year, date.month - 1, date.day, 12);
}

function saysDayFirst(language: string | undefined): boolean {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month');
}
