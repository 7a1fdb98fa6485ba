/** Kith's calendar files in a real CalDAV server: taken, and given back with alarm, zone and repeats as they were. */
import type ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCalendarServer } from '../../scripts/browsers.ts';
import type { CalendarEntry } from '../../utils/exchange/ics/calendar-entry';
import { writeCalendar } from '../../utils/exchange/ics/write-calendar';
import { aCalendarEntry } from '../support/builders.ts';
import { Radicale } from '../support/radicale.ts';
import { readCalendar, readEntries } from '../support/read-calendar.ts';

const executable = findCalendarServer();
if (!executable)
  process.stderr.write(
    'Skipped: calendar files in a real server. Install it (Debian: sudo apt-get install radicale) or set RADICALE_PATH.\n',
  );

function anEntry(uid: string, changes: Partial<CalendarEntry>): CalendarEntry {
  return aCalendarEntry({
    uid: `${uid}@kith`,
    title: `Write to Zoë; 李伟, “thanks” – ${'long '.repeat(30)}`.trim(),
    description: 'Two lines\nwith \\ and , and ;',
    link: 'https://example.org/?a=1,2;3',
    categories: ['Kith', 'Follow up'],
    ...changes,
  });
}

const timed = { time: '14:30', zone: 'America/New_York' };
const ENTRIES = {
  meeting: anEntry('meeting', { ...timed, minutes: 45, alarm: 60, busy: true, place: 'Library' }),
  day: anEntry('day', {}),
  fixed: anEntry('fixed', { time: '09:00', zone: 'Asia/Kathmandu' }),
  utc: anEntry('utc', { time: '09:00', zone: 'UTC' }),
  monthly: anEntry('monthly', {
    ...timed,
    on: '2027-01-30',
    repeat: { every: 1, unit: 'month', from: '2026-12-30', nth: null },
  }),
  weekday: anEntry('weekday', {
    on: '2026-12-24',
    repeat: { every: 1, unit: 'month', from: '2026-12-24', nth: -1 },
  }),
  moved: anEntry('moved', {
    on: '2026-12-03',
    repeat: { every: 1, unit: 'week', from: '2026-12-01', nth: null },
  }),
  todo: anEntry('todo', { as: 'todo' }),
  timedTodo: anEntry('timed-todo', { ...timed, as: 'todo' }),
};

/** What a file says, without the order in which a server writes it. */
function said(file: string): string[] {
  const calendar = readCalendar(file);
  const sorted = (component: ICAL.Component): unknown => ({
    name: component.name,
    says: component
      .getAllProperties()
      .map((one) => JSON.stringify(one.toJSON()))
      .toSorted(),
    parts: component
      .getAllSubcomponents()
      .map((one) => JSON.stringify(sorted(one)))
      .toSorted(),
  });
  return calendar
    .getAllSubcomponents()
    .map((one) => JSON.stringify(sorted(one)))
    .toSorted();
}

const QUERY = (component: string, start: string, end: string) => `<?xml version="1.0"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><D:getetag/><C:calendar-data/></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="${component}">
    <C:time-range start="${start}" end="${end}"/>
  </C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>`;

describe.skipIf(!executable)('a CalDAV server', () => {
  let server: Radicale;

  beforeAll(async () => {
    server = await Radicale.start(executable ?? '');
    const { status } = await server.ask('MKCALENDAR', 'mine/');
    expect(status).toBe(201);
  });
  afterAll(() => server?.stop());

  const files = Object.entries(ENTRIES).map(([name, entry]) => [name, entry] as const);
  const put = (name: string, file: string) =>
    server.ask('PUT', `mine/${name}.ics`, file, { 'content-type': 'text/calendar; charset=utf-8' });
  const found = async (component: string, start: string, end: string) => {
    const body = QUERY(component, start, end);
    const { status, text } = await server.ask('REPORT', 'mine/', body, {
      'content-type': 'application/xml',
      depth: '1',
    });
    expect(status).toBe(207);
    return files
      .map(([name]) => name)
      .filter((name) => text.includes(`/mine/${name}.ics<`))
      .toSorted();
  };

  test.each(files)('takes %s, and gives it back as it was', async (name, entry) => {
    const file = writeCalendar([entry]);
    expect((await put(name, file)).status).toBe(201);
    const { status, text } = await server.ask('GET', `mine/${name}.ics`);
    expect(status).toBe(200);
    expect(said(text)).toEqual(said(file));
  });

  test('knows the zone, the alarm and the length of a meeting', async () => {
    const { text } = await server.ask('GET', 'mine/meeting.ics');
    const [meeting] = readEntries(text, 'vevent');
    expect(meeting?.at('dtstart')).toBe('2026-12-01T19:30:00Z');
    expect(meeting?.rings()).toBe('2026-12-01T18:30:00Z');
    expect(String(meeting?.text('duration'))).toBe('PT45M');
  });

  test('finds each at its time, by its own reading of zones and repeats', async () => {
    // 14:30 in New York is 19:30 in UTC: nothing of the meeting lies before.
    expect(await found('VEVENT', '20261201T192900Z', '20261201T200000Z')).toContain('meeting');
    expect(await found('VEVENT', '20261201T190000Z', '20261201T192900Z')).not.toContain('meeting');
    expect(await found('VEVENT', '20261201T031400Z', '20261201T031600Z')).toContain('fixed');
    // The last of February stands for its 30th.
    expect(await found('VEVENT', '20270228T193000Z', '20270228T193100Z')).toContain('monthly');
    // The last Thursday of January.
    expect(await found('VEVENT', '20270128T000000Z', '20270129T000000Z')).toContain('weekday');
    expect(await found('VEVENT', '20270121T000000Z', '20270122T000000Z')).not.toContain('weekday');
    expect(await found('VTODO', '20261130T000000Z', '20261202T000000Z')).toEqual([
      'timedTodo',
      'todo',
    ]);
  });

  test('takes the same file again as an update of what it has', async () => {
    const { meeting } = ENTRIES;
    const later = { ...meeting, on: '2026-12-02', changedAt: '2026-11-22T12:00:00.000Z' };
    expect((await put('meeting', writeCalendar([later]))).status).toBe(201);
    const { text } = await server.ask('GET', 'mine/meeting.ics');
    expect(readEntries(text, 'vevent').map((one) => one.at('dtstart'))).toEqual([
      '2026-12-02T19:30:00Z',
    ]);
    await put('meeting', writeCalendar([meeting]));
  });

  test('takes one file of all as a calendar of its own', async () => {
    const all = Object.values(ENTRIES);
    const { status } = await server.ask('PUT', 'all/', writeCalendar(all), {
      'content-type': 'text/calendar; charset=utf-8',
    });
    expect(status).toBe(201);
    const { text } = await server.ask('GET', 'all/');
    const entries = (file: string) => said(file).filter((one) => !one.includes('"vtimezone"'));
    // Radicale writes the zones of a whole calendar in its own words.
    expect(entries(text)).toEqual(entries(writeCalendar(all)));
  });
});
