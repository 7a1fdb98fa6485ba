/** Builds rows and a Kith for tests: complete and ordinary, with what a test changes. */
import { KithDatabase } from '../../utils/db/database';
import { openDatabase } from '../../utils/db/open';
import type { CaptureResult } from '../../utils/domain/capture-result';
import type { Interaction } from '../../utils/domain/interaction';
import type { InteractionInput } from '../../utils/domain/interaction-input';
import type { MeetingInput } from '../../utils/domain/meeting-input';
import type { Person } from '../../utils/domain/person';
import { blankPerson } from '../../utils/domain/person-values';
import type { Reminder } from '../../utils/domain/reminder';
import type { ReminderInput } from '../../utils/domain/reminder-input';
import type { RosterRow } from '../../utils/domain/roster-row';
import { firstStamp } from '../../utils/domain/stamp';
import type { TemplateInput } from '../../utils/domain/template-input';
import type { CalendarEntry } from '../../utils/exchange/ics/calendar-entry';
import type { Kith } from '../../utils/services/kith';
import type { PersonDraft } from '../../utils/services/save-person';

/** Saturday, the day on which tests take place unless they say otherwise. */
export const TODAY = '2026-11-21';
const NOON = Temporal.Instant.from('2026-11-21T12:00:00Z');

const row = { _c: { _: firstStamp('testdevice') }, _s: 1 };

export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    ...row,
    ...blankPerson(),
    id: '0f0e0d0c0b0a09080706050403020100',
    name: 'Mara Okafor',
    headline: 'Lead Pharmacy Technician',
    organization: 'Northside Hospital',
    location: 'Charlotte',
    status: 'saved',
    address: 'https://www.linkedin.com/in/mara-okafor/',
    origins: {},
    savedAt: '2026-11-01T09:00:00.000Z',
    lastContactAt: null,
    ...changes,
  };
}

export function aReminder(changes: Partial<Reminder> = {}): Reminder {
  return {
    ...row,
    id: '019aa000-0000-7000-8000-000000000001',
    personId: aPerson().id,
    kind: 'follow-up',
    text: '',
    on: TODAY,
    time: null,
    zone: null,
    state: 'open',
    doneAt: null,
    snoozes: 0,
    confidential: false,
    ...changes,
  };
}

export function anInteraction(changes: Partial<Interaction> = {}): Interaction {
  return {
    ...row,
    id: '019aa000-0000-7000-8000-000000000002',
    personIds: [aPerson().id],
    kind: 'message',
    direction: 'from-me',
    at: '2026-11-10T10:00:00.000Z',
    text: 'Asked about the residency.',
    outcome: null,
    confidential: false,
    ...changes,
  };
}

export function aRosterRow(changes: Partial<RosterRow> = {}): RosterRow {
  return {
    id: aPerson().id,
    name: 'Mara Okafor',
    nickname: null,
    pronouns: null,
    headline: 'Lead Pharmacy Technician',
    organization: 'Northside Hospital',
    location: 'Charlotte',
    status: 'saved',
    tags: [],
    howWeMet: null,
    savedAt: '2026-11-01T09:00:00.000Z',
    lastContactAt: null,
    turn: null,
    tries: 0,
    pausedUntil: null,
    next: null,
    nextKind: null,
    nextText: null,
    signs: [],
    find: 'mara okafor lead pharmacy technician northside hospital charlotte',
    ...changes,
  };
}

/** What the review form hands over for a person typed by hand, or read when given a capture. */
export function aDraft(
  changes: Partial<PersonDraft> = {},
  capture: CaptureResult | null = null,
): PersonDraft {
  return {
    values: capture?.person ?? { name: 'Mara Okafor' },
    typed: [],
    capture,
    status: 'saved',
    reminder: null,
    ...changes,
  };
}

export function aReminderInput(changes: Partial<ReminderInput> = {}): ReminderInput {
  return { kind: 'follow-up', text: '', on: TODAY, time: null, zone: null, ...changes };
}

export function anInteractionInput(changes: Partial<InteractionInput> = {}): InteractionInput {
  return {
    personIds: [aPerson().id],
    kind: 'message',
    direction: 'from-me',
    at: '2026-11-10T10:00:00.000Z',
    text: 'Asked about the residency.',
    outcome: null,
    ...changes,
  };
}

export function aMeetingInput(changes: Partial<MeetingInput> = {}): MeetingInput {
  return {
    personIds: [aPerson().id],
    kind: 'meeting',
    title: '',
    on: '2026-11-24',
    time: '14:30',
    zone: 'UTC',
    minutes: 45,
    place: '',
    note: '',
    ...changes,
  };
}

export function aTemplateInput(changes: Partial<TemplateInput> = {}): TemplateInput {
  return {
    name: 'My note',
    purpose: 'advice',
    channel: 'email',
    tone: 'plain',
    length: 'short',
    subject: 'One question',
    text: 'Hello {{ person.greeting }},\n\n{{ ask }}',
    ...changes,
  };
}

/** An event of a whole day. */
export function aCalendarEntry(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: '019aa000-0000-7000-8000-000000000001@kith',
    madeAt: '2026-11-21T12:00:00.000Z',
    changedAt: '2026-11-21T12:05:00.000Z',
    as: 'event',
    title: 'Coffee with Mara Okafor',
    description: '',
    place: '',
    link: null,
    categories: [],
    on: '2026-12-01',
    time: null,
    zone: null,
    minutes: 0,
    repeat: null,
    alarm: 0,
    busy: false,
    ...changes,
  };
}

/** A Kith whose clock and zone a test may move. */
export interface TestKith extends Kith {
  moveTo(instant: string): void;
  travelTo(zone: string): void;
}

let made = 0;

/**
 * An open Kith on a database of its own.
 *
 * @param name - an existing database's, for a second connection to it.
 */
export async function aKith(name = `kith-${++made}`): Promise<TestKith> {
  let now = NOON;
  let zone = 'UTC';
  const db = new KithDatabase(name, () => now.epochMilliseconds);
  await openDatabase(db);
  return {
    db,
    now: () => now,
    zone: () => zone,
    moveTo: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    travelTo: (to) => {
      zone = to;
    },
  };
}
