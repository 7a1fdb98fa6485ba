/** What a meeting is called, on screen and in calendars. */
import { i18n } from '#i18n';
import type { Meeting, MeetingKind } from '../domain/meeting';

const KEYS = {
  meeting: 'meeting.withMeeting',
  coffee: 'meeting.withCoffee',
  'video-call': 'meeting.withVideoCall',
  call: 'meeting.withCall',
  event: 'meeting.withEvent',
} as const satisfies Record<MeetingKind, string>;

/**
 * @param names - of those it is with, as they are to stand in the text: "Mara and Ana".
 * @returns the user's own title, else "Coffee with Mara and Ana".
 */
export function meetingTitle(
  { kind, title }: Pick<Meeting, 'kind' | 'title'>,
  names: string,
): string {
  if (title.trim() !== '') return title;
  return i18n.t(Object.hasOwn(KEYS, kind) ? KEYS[kind] : KEYS.meeting, { names });
}
