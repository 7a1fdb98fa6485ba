/** How a reminder comes again. The rule itself is in next-on.ts; this is its shape. */
import { z } from './zod';

export const REPEAT_UNITS = ['day', 'week', 'month', 'year'] as const;
export type RepeatUnit = (typeof REPEAT_UNITS)[number];

export const repeatSchema = z.looseObject({
  /** Every so many units, from 1. */
  every: z.number(),
  unit: z.enum(REPEAT_UNITS),
  /** The first date of the series: snoozing one occurrence moves none of the others. */
  from: z.string(),
  /** For months: the weekday that `from` is, counted from the month's start (1 to 4) or its end (-1); null for the day of the month. */
  nth: z.nullable(z.number()),
});
export type Repeat = z.infer<typeof repeatSchema>;
