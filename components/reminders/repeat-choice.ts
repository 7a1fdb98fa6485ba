/** How a reminder repeats while it is still being chosen: "1 month 2", which takes its weekday from the day. Pure. */
import { nthsOf } from '../../utils/domain/next-on';
import { REPEAT_UNITS, type Repeat, type RepeatUnit } from '../../utils/domain/repeat';
import { LONGEST_EVERY } from '../../utils/domain/repeat-input';
import { seriesFrom } from '../../utils/domain/series';

/** A rule without the day that begins it. */
type HowOften = Pick<Repeat, 'every' | 'unit' | 'nth'>;

/** Empty for once. */
export type RepeatChoice = '' | `${number} ${RepeatUnit}` | `${number} ${RepeatUnit} ${number}`;

/** @returns null for no text of this form. */
export function isRepeatChoice(value: unknown): value is RepeatChoice {
  return value === '' || (typeof value === 'string' && partsOf(value) !== null);
}

/** How often, apart from the day; null for once. */
export function partsOf(choice: string): HowOften | null {
  const [every, unit, nth] = choice.split(' ');
  const count = Number(every);
  const known = REPEAT_UNITS.find((one) => one === unit);
  if (!known || !Number.isInteger(count) || count < 1 || count > LONGEST_EVERY) return null;
  return { every: count, unit: known, nth: nth === undefined ? null : Number(nth) };
}

/** @param on - the reminder's day, with which the series begins; its weekday counts as near as it can. */
export function repeatOf(choice: RepeatChoice, on: string): Repeat | null {
  const parts = partsOf(choice);
  return parts && seriesFrom({ ...parts, from: on }, on);
}

export function choiceOf(repeat: HowOften | null | undefined): RepeatChoice {
  if (!repeat) return '';
  const { every, unit, nth } = repeat;
  return nth === null ? `${every} ${unit}` : `${every} ${unit} ${nth}`;
}

/** The choices most people look for, for a day. */
export function usualChoices(on: string): RepeatChoice[] {
  const nths = nthsOf(Temporal.PlainDate.from(on));
  return [
    '1 week',
    '2 week',
    '1 month',
    ...nths.map((nth): RepeatChoice => `1 month ${nth}`),
    '3 month',
    '6 month',
    '1 year',
  ];
}
