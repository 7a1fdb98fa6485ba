/**
 * Addresses that open a filled-in form for a new event in a calendar on the web. Nothing is sent until the
 * user opens one; it then carries title, time, place and note to that calendar.
 */
import { LONGEST_URL } from '../../domain/safe-url';
import { localTime } from '../content-line';
import type { CalendarEntry } from './calendar-entry';
import { recurrence } from './recurrence';

/** What goes into a link; the calendar's own defaults decide about alarms. */
export type LinkedEntry = Pick<
  CalendarEntry,
  'title' | 'description' | 'place' | 'on' | 'time' | 'zone' | 'minutes' | 'repeat'
>;

/** A moment is shown as so many minutes: web calendars have no shorter entries. */
const SHORTEST = 15;
const OUTLOOK = {
  personal: 'https://outlook.live.com/calendar/0/deeplink/compose',
  work: 'https://outlook.office.com/calendar/deeplink/compose',
};

/** A form for the entry in Google Calendar. */
export function googleLink(entry: LinkedEntry): string {
  const { on, time, zone, repeat } = entry;
  const [begin, end] = spanOf(entry);
  const rule = repeat && recurrence(repeat, on).rule;
  const day = Temporal.PlainDate.from(on);
  const compact = (date: Temporal.PlainDate) => date.toString().replaceAll('-', '');
  const dates =
    time === null
      ? `${compact(day)}/${compact(day.add({ days: 1 }))}`
      : `${localTime(begin.toPlainDateTime())}/${localTime(end.toPlainDateTime())}`;
  return shortEnough(entry, ({ title, description, place }) =>
    address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates,
      ctz: time === null ? '' : (zone ?? ''),
      details: description,
      location: place,
      recur: rule ? `RRULE:${rule}` : '',
    }),
  );
}

/**
 * A form for the entry in Outlook on the web, which takes no repeats.
 *
 * @param account - a personal one, or one of work or school.
 */
export function outlookEventLink(entry: LinkedEntry, account: 'personal' | 'work'): string {
  const { on, time } = entry;
  const [begin, end] = spanOf(entry);
  const allDay = time === null;
  const moment = (at: Temporal.ZonedDateTime) =>
    at.toInstant().toString({ smallestUnit: 'second' });
  return shortEnough(entry, ({ title, description, place }) =>
    address(OUTLOOK[account], {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: allDay ? on : moment(begin),
      enddt: allDay ? on : moment(end),
      allday: allDay ? 'true' : '',
      body: description,
      location: place,
    }),
  );
}

function spanOf({ on, time, zone, minutes }: LinkedEntry) {
  const plainTime = Temporal.PlainTime.from(time ?? '00:00');
  const begin = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone ?? 'UTC', plainTime });
  return [begin, begin.add({ minutes: Math.max(minutes, SHORTEST) })] as const;
}

function address(base: string, given: Record<string, string>): string {
  const filled = Object.entries(given).filter(([, value]) => value !== '');
  return `${base}?${new URLSearchParams(filled)}`;
}

/** The link with as much of the texts as an address may hold. */
function shortEnough(entry: LinkedEntry, link: (texts: LinkedEntry) => string): string {
  let longest = LONGEST_URL;
  const cut = (text: string) => text.slice(0, longest).toWellFormed();
  for (;;) {
    const { title, description, place } = entry;
    const made = link({
      ...entry,
      title: cut(title),
      description: cut(description),
      place: cut(place),
    });
    if (made.length <= LONGEST_URL || longest === 0) return made;
    longest = Math.floor(longest / 2);
  }
}
