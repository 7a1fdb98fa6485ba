/** One person as lists, search and the popup need them: slim, derived, never the truth. */
import { fold } from './fold';
import { mergedInto } from './merged';
import type { OutreachStatus } from './outreach';
import type { Person } from './person';
import type { Reminder, ReminderKind } from './reminder';
import { signsOf } from './signs';
import type { Turn } from './whose-turn';

export interface RosterRow {
  id: string;
  name: string;
  nickname: string | null;
  pronouns: string | null;
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
  /** What that reminder is for: its kind, and its own words where it has any. */
  nextKind: ReminderKind | null;
  nextText: string | null;
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
  const { pronouns, howWeMet, savedAt, lastContactAt } = person;
  const [next] = reminders
    .filter(({ state, _del }) => state === 'open' && _del === undefined)
    .sort(byDay);
  const words = [name, nickname, headline, organization, location, ...tags];
  return {
    id,
    name,
    nickname,
    pronouns,
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
    next: next?.on ?? null,
    nextKind: next?.kind ?? null,
    nextText: next?.text.trim() || null,
    signs: signsOf(person),
    find: fold(words.filter((word) => word !== null).join(' ')),
  };
}

/** Of one day the first made, so that every page tells the same one. */
function byDay(a: Reminder, b: Reminder): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
