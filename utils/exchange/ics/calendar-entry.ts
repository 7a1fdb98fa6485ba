/** What goes into a calendar, whatever it was in Kith: what the file and the links are written from. */
import type { Repeat } from '../../domain/repeat';

export interface CalendarEntry {
  /** Stays the same in each export, so that a calendar updates what it has. */
  uid: string;
  /** When it was made, ISO 8601 in UTC. */
  madeAt: string;
  /** When it was last changed, ISO 8601 in UTC. */
  changedAt: string;
  as: 'event' | 'todo';
  title: string;
  description: string;
  /** Where: a place in words, or an address to join at. */
  place: string;
  /** An http(s) address about it; anything else is left out. */
  link: string | null;
  categories: string[];
  /** A plain date, `2026-12-01`. */
  on: string;
  /** A local time, `14:30`, in `zone`; null for all day. */
  time: string | null;
  /** IANA time zone of `time`; null for all day. */
  zone: string | null;
  /** How long it takes; 0 for a moment. */
  minutes: number;
  /** How an event comes again; null for once. `on` may be off its dates where one time was put off. */
  repeat: Repeat | null;
  /** Rings so many minutes before its time, all day ones at nine in the morning; null for never. */
  alarm: number | null;
  /** Whether the user is busy meanwhile. */
  busy: boolean;
}
