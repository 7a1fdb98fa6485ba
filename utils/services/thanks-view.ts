/** What the page of thanks shows, and the part of it that is about one person. */
import { loadRoster } from '../db/roster';
import type { GratitudeNote } from '../domain/items/gratitude-note';
import type { RosterRow } from '../domain/roster-row';
import type { ThanksOwed } from '../domain/thanks-owed';
import { type UpdateDue, updatesDue } from '../domain/updates-due';
import type { Kith } from './kith';
import { isLiving } from './living';
import { type OwedItem, owedTo, readOwed, updatesTo } from './owed';
import { dismissedPrompts } from './prompts';

interface NoteItem {
  note: GratitudeNote;
  person: RosterRow;
}

export interface ThanksView {
  /** The latest first. */
  owed: OwedItem[];
  /** What came of something and its helper has not heard, the latest known first. */
  updates: { update: UpdateDue; person: RosterRow }[];
  /** Notes that were begun, the latest first. */
  begun: NoteItem[];
  /** Notes that were said, the latest first. */
  said: NoteItem[];
}

export async function thanksView(kith: Kith): Promise<ThanksView> {
  const { db } = kith;
  const rows = await loadRoster(db);
  const [owed, advice, favours, introductions, gratitude, dismissed] = await Promise.all([
    readOwed(kith, rows),
    db.advice.toArray(),
    db.favours.toArray(),
    db.introductions.toArray(),
    db.gratitude.toArray(),
    dismissedPrompts(kith),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const notes = latestFirst(gratitude).flatMap((note) => {
    const person = byId.get(note.personId);
    return person ? [{ note, person }] : [];
  });
  return {
    owed,
    updates: updatesDue({ advice, favours, introductions, gratitude, dismissed }).flatMap(
      (update) => {
        const person = byId.get(update.personId);
        return person ? [{ update, person }] : [];
      },
    ),
    begun: notes.filter(({ note }) => note.state === 'open'),
    said: notes.filter(({ note }) => note.state === 'said'),
  };
}

/** What there is of thanks between the user and one person. */
export interface ThanksWith {
  owed: ThanksOwed[];
  updates: UpdateDue[];
  /** Begun ones, then what was said, the latest first. */
  notes: GratitudeNote[];
}

export async function thanksWith(kith: Kith, personId: string): Promise<ThanksWith> {
  const [owed, updates, notes] = await Promise.all([
    owedTo(kith, personId),
    updatesTo(kith, personId),
    kith.db.gratitude.where('personId').equals(personId).toArray(),
  ]);
  return { owed, updates, notes: latestFirst(notes) };
}

/** Living ones: what was begun first, then by the day it was said. Ids sort by when they were made. */
function latestFirst(notes: readonly GratitudeNote[]): GratitudeNote[] {
  const order = ({ state, saidOn, id }: GratitudeNote) =>
    state === 'open' ? `9999 ${id}` : `${saidOn ?? ''} ${id}`;
  return notes.filter(isLiving).sort((a, b) => (order(a) < order(b) ? 1 : -1));
}
