/** The days that Snooze offers. */

export const SNOOZES = ['tomorrow', 'three-days', 'next-week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/**
 * The day a snooze leads to.
 *
 * @param today - the reader's day, not the reminder's: a snoozed reminder never lands in the past.
 * @returns tomorrow; three days on; the next Monday, a week away at most.
 */
export function snoozeDay(snooze: Snooze, today: Temporal.PlainDate): Temporal.PlainDate {
  if (snooze === 'tomorrow') return today.add({ days: 1 });
  if (snooze === 'three-days') return today.add({ days: 3 });
  return today.add({ days: 8 - today.dayOfWeek });
}
