/** One person as lists, search and the popup need them: slim, derived, never the truth. */
import { fold } from './fold';
import { mergedInto } from './merged';
import type { OutreachStatus } from './outreach';
import type { Person } from './person';
import type { Reminder } from './reminder';
import { signsOf } from './signs';
import type { Turn } from './whose-turn';

export interface RosterRow {
  id: string;
  name: string;
  nickname: string | null;
  headline: string | null;
  organization: string | null;
  location: string | null;
  status: OutreachStatus;
  tags: string[];
  howWeMet: string | null;
  /** ISO 8601 in UTC. */
  savedAt: string;
  lastContactAt: string | null;
  /** Whose turn it is by the last message. */
  turn: Turn | null;
  /** Messages in a row that they have not answered. */
  tries: number;
  /** Until this date nothing asks to write to them. */
  pausedUntil: string | null;
  /** The earliest open reminder's date, `YYYY-MM-DD`. */
  next: string | null;
  /** By what they can be told to be one with somebody else kept (signs.ts). */
  signs: string[];
  /** Folded text that search looks in. */
  find: string;
}

/**
 * @param reminders - the person's, open or not; only open and living ones count.
 * @returns null for a person who is deleted or merged away.
 */
export function rosterRow(person: Person, reminders: readonly Reminder[]): RosterRow | null {
  if (person._del !== undefined || mergedInto(person) !== undefined) return null;
  const { id, name, nickname, headline, organization, location, status, tags } = person;
  const { howWeMet, savedAt, lastContactAt } = person;
  const dates = reminders
    .filter(({ state, _del }) => state === 'open' && _del === undefined)
    .map(({ on }) => on)
    .sort();
  const words = [name, nickname, headline, organization, location, ...tags];
  return {
    id,
    name,
    nickname,
    headline,
    organization,
    location,
    status,
    tags,
    howWeMet,
    savedAt,
    lastContactAt,
    turn: person.turn ?? null,
    tries: person.tries ?? 0,
    pausedUntil: person.pausedUntil ?? null,
    next: dates[0] ?? null,
    signs: signsOf(person),
    find: fold(words.filter((word) => word !== null).join(' ')),
  };
}
