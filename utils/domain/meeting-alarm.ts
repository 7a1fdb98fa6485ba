/** When another calendar rings for a meeting, as the user chooses it. */

/** The first is the default. */
export const MEETING_ALARMS = ['hour', 'day', 'quarter', 'start', 'never'] as const;
export type MeetingAlarm = (typeof MEETING_ALARMS)[number];

const MINUTES: Record<MeetingAlarm, number | null> = {
  hour: 60,
  day: 24 * 60,
  quarter: 15,
  start: 0,
  never: null,
};

/**
 * @param alarm - undefined where nothing was chosen yet.
 * @returns how long before the meeting, in minutes; null for never.
 */
export function minutesBefore(alarm: MeetingAlarm = 'hour'): number | null {
  return MINUTES[alarm];
}
