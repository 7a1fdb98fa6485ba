/** When a meeting begins and ends: by rule from its stored local time and zone, whatever clocks have changed since. */
import { nextDueAt } from './due';
import type { Meeting } from './meeting';

type MeetingTime = Pick<Meeting, 'on' | 'time' | 'zone'>;

/** When a meeting begins; a local time that a clock change skips is after the gap, as for reminders. */
export function beginsAt(meeting: MeetingTime): Temporal.Instant {
  return nextDueAt(meeting, meeting.zone);
}

/** When a meeting ends. */
export function endsAt(meeting: MeetingTime & Pick<Meeting, 'minutes'>): Temporal.Instant {
  return beginsAt(meeting).add({ minutes: meeting.minutes });
}
