/** How something repeats, as one would say it: "every month on the second Tuesday". */
import { i18n } from '#i18n';
import type { Repeat } from '../../utils/domain/repeat';
import { format, locale } from '../ui/dates';

const NTHS = {
  '1': 'repeat.first',
  '2': 'repeat.second',
  '3': 'repeat.third',
  '4': 'repeat.fourth',
  '-1': 'repeat.last',
} as const;

const ORDINALS = {
  zero: 'repeat.ordinalOther',
  one: 'repeat.ordinalOne',
  two: 'repeat.ordinalTwo',
  few: 'repeat.ordinalFew',
  many: 'repeat.ordinalOther',
  other: 'repeat.ordinalOther',
} as const satisfies Record<Intl.LDMLPluralRule, string>;

const EVERY = {
  day: 'repeat.everyDay',
  week: 'repeat.everyWeek',
  month: 'repeat.everyMonth',
  year: 'repeat.everyYear',
} as const;

/** The shortest months have so many days. */
const SHORTEST = 28;

/** @returns "every 2 weeks on Tuesday", "every month on the 8th", "every year on 8 December". */
export function repeatWords({ every, unit, from, nth }: Repeat): string {
  const date = Temporal.PlainDate.from(from);
  const on = {
    day: () => '',
    week: () => weekdayOf(date),
    month: () => dayOf(date, nth),
    year: () => yearDayOf(date, nth),
  };
  return i18n.t(EVERY[unit], every, [String(every), on[unit]()]);
}

const words = (date: Temporal.PlainDate, options: Intl.DateTimeFormatOptions) =>
  format({ timeZone: 'UTC', ...options }).format(new Date(`${date.toString()}T12:00:00Z`));

const weekdayOf = (date: Temporal.PlainDate) => words(date, { weekday: 'long' });

function dayOf(date: Temporal.PlainDate, nth: number | null): string {
  if (nth !== null) return nthWords(date, nth);
  const kind = new Intl.PluralRules(locale(), { type: 'ordinal' }).select(date.day);
  const day = i18n.t(ORDINALS[kind], { day: date.day });
  return date.day > SHORTEST ? i18n.t('repeat.orLastDay', { day }) : day;
}

function yearDayOf(date: Temporal.PlainDate, nth: number | null): string {
  if (nth === null) return words(date, { day: 'numeric', month: 'long' });
  const month = words(date, { month: 'long' });
  return i18n.t('repeat.inMonth', { day: nthWords(date, nth), month });
}

function nthWords(date: Temporal.PlainDate, nth: number): string {
  const key = String(nth);
  const weekday = weekdayOf(date);
  return Object.hasOwn(NTHS, key) ? i18n.t(NTHS[key as keyof typeof NTHS], { weekday }) : weekday;
}
