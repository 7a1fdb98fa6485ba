/** Reminders and meetings for other calendars: as a file, and as links to calendars on the web. */
import type { Meeting } from '../domain/meeting';
import type { Reminder } from '../domain/reminder';
import type { CalendarEntry } from '../exchange/ics/calendar-entry';
import { googleLink, outlookEventLink } from '../exchange/ics/calendar-links';
import { writeCalendar } from '../exchange/ics/write-calendar';
import { type CalendarOptions, calendarEntries } from './calendar-entries';
import type { Kith } from './kith';

/** What is written: one of them, or every open reminder and planned meeting. */
export type Which = 'all' | { meetingId: string } | { reminderId: string };

/** Addresses of filled-in forms; they carry title, time, place and note once opened. */
export interface CalendarLinks {
  google: string;
  outlook: string;
  outlookWork: string;
}

/** @returns the text of an .ics file (RFC 5545), and how many entries it has. */
export async function calendarFile(
  kith: Kith,
  which: Which,
  options: CalendarOptions,
): Promise<{ text: string; count: number }> {
  const entries = await entriesOf(kith, which, options);
  return { text: writeCalendar(entries), count: entries.length };
}

/** @returns links for one meeting or reminder; null when it is gone. */
export async function calendarLinks(
  kith: Kith,
  which: Exclude<Which, 'all'>,
): Promise<CalendarLinks | null> {
  const options = { todos: false, confidential: true, meetingAlarm: null };
  const [entry] = await entriesOf(kith, which, options);
  if (!entry) return null;
  return {
    google: googleLink(entry),
    outlook: outlookEventLink(entry, 'personal'),
    outlookWork: outlookEventLink(entry, 'work'),
  };
}

async function entriesOf(
  { db }: Kith,
  which: Which,
  options: CalendarOptions,
): Promise<CalendarEntry[]> {
  const [meetings, reminders] = await rowsOf(db, which);
  const ids = [
    ...meetings.flatMap((one) => one.personIds),
    ...reminders.map((one) => one.personId),
  ];
  const found = await db.people.bulkGet([...new Set(ids)]);
  const people = found.filter((one) => one !== undefined);
  // One that was asked for by itself is written in any case, and keeps its secret there.
  const confidential = options.confidential || which !== 'all';
  return calendarEntries({ meetings, reminders, people }, { ...options, confidential });
}

/** The living rows that were asked for; of all, those still to come or due. */
async function rowsOf(db: Kith['db'], which: Which): Promise<[Meeting[], Reminder[]]> {
  if (which === 'all')
    return Promise.all([
      db.meetings.where('_planned').above('').toArray(),
      db.reminders.where('_due').above('').toArray(),
    ]);
  const [meeting, reminder] =
    'meetingId' in which
      ? [await db.meetings.get(which.meetingId), undefined]
      : [undefined, await db.reminders.get(which.reminderId)];
  return [
    meeting && isLiving(meeting) ? [meeting] : [],
    reminder && isLiving(reminder) ? [reminder] : [],
  ];
}

const isLiving = ({ _del }: Meeting | Reminder) => _del === undefined;
