/** Reminders and meetings as entries of a calendar, whatever is made of them. */
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
import { isLiving } from './living';
import { meetingTitle } from './meeting-words';
import { reminderKindWords } from './reminder-kind-words';
import { reminderWords } from './reminder-words';

export interface CalendarOptions {
  /** Reminders as to-dos instead of events. */
  todos: boolean;
  /** What is confidential is written without names, texts and places, instead of being left out of a file of all. */
  confidential: boolean;
  /** How long before a meeting it rings, in minutes; null for not at all. */
  meetingAlarm: number | null;
}

interface CalendarRows {
  meetings: readonly Meeting[];
  reminders: readonly Reminder[];
  /** All whom they are about, and any others; deleted ones are passed over. */
  people: readonly Person[];
}

/** @returns an entry for each that is about somebody who is kept. */
export function calendarEntries(
  { meetings, reminders, people }: CalendarRows,
  options: CalendarOptions,
): CalendarEntry[] {
  const living = new Map(people.filter(isLiving).map((one) => [one.id, one]));
  return [
    ...meetings.flatMap((meeting) => {
      const theirs = meeting.personIds.flatMap((id) => living.get(id) ?? []);
      const isSecret = meeting.confidential || theirs.some((one) => one.confidential);
      if (theirs.length === 0 || (isSecret && !options.confidential)) return [];
      return [meetingEntry(meeting, isSecret ? null : theirs, options.meetingAlarm)];
    }),
    ...reminders.flatMap((reminder) => {
      const person = living.get(reminder.personId);
      if (!person) return [];
      const isSecret = reminder.confidential || person.confidential;
      // "Keep in touch" says nothing without a name, and its id is made from one.
      if (isSecret && (!options.confidential || reminder.cadence)) return [];
      return [reminderEntry(reminder, isSecret ? null : person, options.todos)];
    }),
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
