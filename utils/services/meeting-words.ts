/** What a meeting is called, on screen and in calendars. */
import { i18n } from '#i18n';
import type { Activity, Meeting, MeetingKind } from '../domain/meeting';

const KEYS = {
  meeting: 'meeting.withMeeting',
  coffee: 'meeting.withCoffee',
  'video-call': 'meeting.withVideoCall',
  call: 'meeting.withCall',
  event: 'meeting.withEvent',
} as const satisfies Record<MeetingKind, string>;

const ACTIVITY_KEYS = {
  'mock-interview': 'meeting.mockInterview',
  rehearsal: 'meeting.rehearsal',
  'resume-review': 'meeting.resumeReview',
  'portfolio-review': 'meeting.portfolioReview',
  observation: 'meeting.observation',
} as const satisfies Record<Activity, string>;

/** "Mock interview"; one of a newer version as it is. */
export function activityWords(activity: Activity): string {
  return Object.hasOwn(ACTIVITY_KEYS, activity) ? i18n.t(ACTIVITY_KEYS[activity]) : activity;
}

/**
 * @param names - of those it is with, as they are to stand in the text: "Mara and Ana".
 * @returns the user's own title, else "Mock interview with Mara and Ana", else "Coffee with Mara and Ana".
 */
export function meetingTitle(
  { kind, title, activity }: Pick<Meeting, 'kind' | 'title' | 'activity'>,
  names: string,
): string {
  if (title.trim() !== '') return title;
  if (activity) return i18n.t('meeting.withActivity', { what: activityWords(activity), names });
  return i18n.t(Object.hasOwn(KEYS, kind) ? KEYS[kind] : KEYS.meeting, { names });
}
