/** The days that Snooze offers. */

export const SNOOZES = ['tomorrow', 'three-days', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/**
 * The day a snooze leads to.
 *
 * @param today - the reader's day, not the reminder's: a snoozed reminder never lands in the past.
 * @returns tomorrow; three days on; the same weekday of next week.
 */
export function snoozeDay(snooze: Snooze, today: Temporal.PlainDate): Temporal.PlainDate {
  if (snooze === 'tomorrow') return today.add({ days: 1 });
  return today.add({ days: snooze === 'three-days' ? 3 : 7 });
}

/** What each is called, as keys of texts. */
export const SNOOZE_WORDS = {
  tomorrow: 'reminders.tomorrow',
  'three-days': 'reminders.threeDays',
  week: 'reminders.week',
} as const satisfies Record<Snooze, string>;
