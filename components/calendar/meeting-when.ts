/** When a meeting is, as one says it: in the reader's zone, and in its own where clocks differ. */
import { i18n } from '#i18n';
import { knownZone } from '../../utils/domain/known-zone';
import type { Meeting } from '../../utils/domain/meeting';
import { beginsAt, endsAt } from '../../utils/domain/meeting-time';
import { placeOf } from '../reminders/zone-words';
import { dayWords, format } from '../ui/dates';

/**
 * @param zone - the reader's IANA zone.
 * @returns "Tue 24 Nov, 14:30 – 15:15"; with " · 08:30 in New York" where clocks differ there.
 */
export function meetingWhen(
  meeting: Pick<Meeting, 'on' | 'time' | 'zone' | 'minutes'>,
  today: Temporal.PlainDate,
  zone: string,
): string {
  const begins = beginsAt(meeting);
  const here = begins.toZonedDateTimeISO(zone);
  const ends = new Date(endsAt(meeting).epochMilliseconds);
  const time = format({ timeZone: zone, hour: 'numeric', minute: '2-digit' });
  const span = time.formatRange(new Date(begins.epochMilliseconds), ends);
  const when = i18n.t('meeting.when', { day: dayWords(here.toPlainDate(), today), time: span });
  const there = knownZone(meeting.zone);
  if (there === null || begins.toZonedDateTimeISO(there).offset === here.offset) return when;
  return i18n.t('meeting.whenThere', {
    when,
    time: format({ timeZone: there, hour: 'numeric', minute: '2-digit' }).format(
      new Date(begins.epochMilliseconds),
    ),
    place: placeOf(there),
  });
}
