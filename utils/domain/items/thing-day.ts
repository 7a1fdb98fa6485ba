/** On which day a thing stands in a story. */
import { stampedAt } from '../stamp';
import type { Thing, ThingTable } from './things';

/** The first of these that is said. */
const DAYS: Record<ThingTable, readonly string[]> = {
  mentorships: ['startedOn'],
  agreements: ['on'],
  goals: [],
  milestones: ['doneOn'],
  progress: ['on'],
  agenda: [],
  actionItems: ['doneOn'],
  advice: ['on'],
  feedback: ['on'],
  resources: ['on'],
  favours: ['on'],
  introductions: ['metOn', 'madeOn', 'agreedOn', 'askedOn'],
  references: ['agreedOn', 'askedOn'],
  gratitude: ['saidOn'],
  turningPoints: ['on'],
  interactions: [],
  meetings: ['on'],
  reminders: ['on'],
  drafts: [],
};

/**
 * @param zone - where the reader is: what has no day of its own has that of its writing, there.
 * @returns a plain date, `2026-12-01`.
 */
export function thingDay({ table, row }: Thing, zone: string): string {
  const said = DAYS[table].map((field) => row[field]).find((day) => typeof day === 'string');
  const at = table === 'interactions' ? String(row.at) : stampedAt(String(row._c._));
  return String(said ?? Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate());
}
