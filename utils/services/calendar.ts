/** Reminders and meetings for other calendars: as a file, and as links to calendars on the web. */
import { i18n } from '#i18n';
import { latestClock } from '../domain/clocks';
import { knownZone } from '../domain/known-zone';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import type { Row } from '../domain/row';
import { typedLink } from '../domain/safe-url';
import { ruleOf } from '../domain/series';
import { stampedAt } from '../domain/stamp';
import { storedDay, storedTime } from '../domain/stored-day';
import type { CalendarEntry } from '../exchange/ics/calendar-entry';
import { googleLink, outlookEventLink } from '../exchange/ics/calendar-links';
import { writeCalendar } from '../exchange/ics/write-calendar';
import type { Kith } from './kith';
import { meetingTitle } from './meeting-words';
import { reminderKindWords } from './reminder-kind-words';
import { reminderWords } from './reminder-words';

/** What is written: one of them, or every open reminder and planned meeting. */
export type Which = 'all' | { meetingId: string } | { reminderId: string };

export interface CalendarOptions {
  /** Reminders as to-dos instead of events. */
  todos: boolean;
  /** What is confidential is written without names, texts and places, instead of being left out of a file of all. */
  confidential: boolean;
  /** How long before a meeting it rings, in minutes; null for not at all. */
  meetingAlarm: number | null;
}

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
  const people = new Map(found.flatMap((one) => (one && isLiving(one) ? [[one.id, one]] : [])));
  // One that was asked for by itself is written in any case, and keeps its secret there.
  const secretsToo = options.confidential || which !== 'all';
  return [
    ...meetings.flatMap((meeting) => {
      const theirs = meeting.personIds.flatMap((id) => people.get(id) ?? []);
      const isSecret = meeting.confidential || theirs.some((one) => one.confidential);
      if (theirs.length === 0 || (isSecret && !secretsToo)) return [];
      return [meetingEntry(meeting, isSecret ? null : theirs, options.meetingAlarm)];
    }),
    ...reminders.flatMap((reminder) => {
      const person = people.get(reminder.personId);
      if (!person) return [];
      const isSecret = reminder.confidential || person.confidential;
      // "Keep in touch" says nothing without a name, and its id is made from one.
      if (isSecret && (!secretsToo || reminder.cadence)) return [];
      return [reminderEntry(reminder, isSecret ? null : person, options.todos)];
    }),
  ];
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

/** @param people - whom it is with; null keeps all but the time to oneself. */
function meetingEntry(
  meeting: Meeting,
  people: readonly Person[] | null,
  alarm: number | null,
): CalendarEntry {
  const { on, time, zone, minutes, place, note } = meeting;
  const names = people?.map(nameOf).join(', ');
  return {
    ...rowEntry(meeting),
    as: 'event',
    title: names === undefined ? i18n.t('calendar.busy') : meetingTitle(meeting, names),
    description: people ? note : '',
    place: people ? place : '',
    link: people && typedLink(place),
    categories: [i18n.t('calendar.category')],
    ...{ on, time, zone: knownZone(zone), minutes },
    repeat: null,
    alarm,
    busy: true,
  };
}

/** @param person - whom it is about; null keeps all but its kind and day to oneself. */
function reminderEntry(reminder: Reminder, person: Person | null, todos: boolean): CalendarEntry {
  const { kind, zone, waitsFor } = reminder;
  const on = storedDay(reminder.on).toString();
  const time = storedTime(reminder.time) && reminder.time;
  const what = reminderKindWords(kind);
  const title = i18n.t('calendar.about', {
    what: reminderWords(reminder),
    name: person ? nameOf(person) : '',
  });
  return {
    ...rowEntry(reminder),
    as: todos ? 'todo' : 'event',
    title: person ? title : what,
    description: person ? (waitsFor ?? '') : '',
    place: '',
    link: person && (person.links[0] ?? person.address),
    categories: [i18n.t('calendar.category'), what],
    ...{ on, time, zone: knownZone(zone), repeat: ruleOf(reminder) },
    minutes: 0,
    alarm: 0,
    busy: false,
  };
}

/** The row's own part: what a calendar knows an entry by, and that it has changed. */
function rowEntry(row: Row): Pick<CalendarEntry, 'uid' | 'madeAt' | 'changedAt'> {
  const { _: born } = row._c;
  const changed = latestClock(row);
  return {
    uid: `${row.id}@kith`,
    madeAt: stampedAt(typeof born === 'string' ? born : changed),
    changedAt: stampedAt(changed),
  };
}

const nameOf = ({ nickname, name }: Person) => nickname ?? name;
const isLiving = ({ _del }: Row) => _del === undefined;
