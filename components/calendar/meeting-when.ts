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
  const until = endsAt(meeting).toZonedDateTimeISO(zone);
  const span = spanWords(here, until, today);
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

/** Over midnight the times alone: a range would be told with both its dates. From a day on, the last one's day too. */
function spanWords(
  begins: Temporal.ZonedDateTime,
  ends: Temporal.ZonedDateTime,
  today: Temporal.PlainDate,
): string {
  const time = format({ timeZone: begins.timeZoneId, hour: 'numeric', minute: '2-digit' });
  const [first, last] = [begins, ends].map((one) => new Date(one.epochMilliseconds)) as [
    Date,
    Date,
  ];
  if (begins.toPlainDate().equals(ends.toPlainDate())) return time.formatRange(first, last);
  const end = time.format(last);
  const isLong = begins.until(ends, { largestUnit: 'hour' }).hours >= 24;
  const endWords = isLong
    ? i18n.t('meeting.when', { day: dayWords(ends.toPlainDate(), today), time: end })
    : end;
  return `${time.format(first)} – ${endWords}`;
}
