/** What of a file has a date, as a calendar. */
import { interactionWords } from '../../components/people/interaction-words';
import type { Meeting } from '../../utils/domain/meeting';
import type { Reminder } from '../../utils/domain/reminder';
import type { Backup } from '../../utils/exchange/backup/format';
import type { CalendarEntry } from '../../utils/exchange/ics/calendar-entry';
import { writeCalendar } from '../../utils/exchange/ics/write-calendar';
import type { ImportedInteraction } from '../../utils/exchange/imported';
import { calendarEntries } from '../../utils/services/calendar-entries';
import { keptPeople, livingRows } from './kept-people';

/** @returns every open reminder and planned meeting of a backup; null where there are none. */
export function calendarOfBackup(backup: Backup): string | null {
  const isOpen = (row: object, mark: string) => typeof Reflect.get(row, mark) === 'string';
  const entries = calendarEntries(
    {
      meetings: livingRows(backup, 'meetings').filter((row) =>
        isOpen(row, '_planned'),
      ) as Meeting[],
      reminders: livingRows(backup, 'reminders').filter((row) => isOpen(row, '_due')) as Reminder[],
      people: keptPeople(backup),
    },
    { todos: false, confidential: true, meetingAlarm: null },
  );
  return entries.length === 0 ? null : writeCalendar(entries);
}

/** @returns what happened, each at its time; null where nothing did. */
export function calendarOfInteractions(
  interactions: readonly ImportedInteraction[],
): string | null {
  return interactions.length === 0 ? null : writeCalendar(interactions.map(entryOf));
}

function entryOf({ kind, at, text, uid, with: others }: ImportedInteraction): CalendarEntry {
  const instant = Temporal.Instant.from(at).toZonedDateTimeISO('UTC');
  const names = others.map(({ name }) => name).join(', ');
  return {
    uid: `${uid}@kith`,
    madeAt: at,
    changedAt: at,
    as: 'event',
    title: [interactionWords(kind), names].filter(Boolean).join(' · '),
    description: text,
    place: '',
    link: others[0]?.link ?? null,
    categories: [],
    on: instant.toPlainDate().toString(),
    time: instant.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone: 'UTC',
    minutes: 0,
    repeat: null,
    alarm: null,
    busy: false,
  };
}
