/** What a note of thanks begins with: whom it is to, what it may be about, and what is known of that already. */
import { holderOf } from '../db/holder';
import type { GratitudeNote, Occasion } from '../domain/items/gratitude-note';
import type { Introduction } from '../domain/items/introduction';
import { namedIn, withoutConfidential } from '../domain/items/open-to-others';
import type { Person } from '../domain/person';
import type { Owed } from '../domain/thanks-owed';
import type { Outcome } from '../domain/updates-due';
import type { Kith } from './kith';
import { isLiving } from './living';
import { owedTo, updatesTo } from './owed';
import { dismissedPrompts } from './prompts';
import {
  adviceThanked,
  ENDING_THANKED,
  favourThanked,
  introductionThanked,
  talkThanked,
} from './templates/what-they-did';

/** One thing that a note may be about. */
export type About = Owed | Outcome;

export interface NoteStart
  extends Pick<
    GratitudeNote,
    'kind' | 'occasion' | 'what' | 'impact' | 'aboutIds' | 'confidential'
  > {
  person: Person;
  /** What it may be about, ticked or not: all they are owed for, what they have not heard, and what was asked for. */
  choices: About[];
  /** A note that was begun about the same; null for none. */
  begunId: string | null;
  /** Whether the gentle line beside it is still wanted. */
  isGentle: boolean;
}

interface Asked {
  personId: string;
  occasion: Occasion;
  /** The row it is about; null for all that they are owed for. */
  about: string | null;
}

/** @returns null when the person is gone. */
export async function noteStart(kith: Kith, asked: Asked): Promise<NoteStart | null> {
  const person = await holderOf((id) => kith.db.people.get(id), asked.personId);
  if (!person || !isLiving(person)) return null;
  const [owed, updates, asIs, notes, dismissed] = await Promise.all([
    owedTo(kith, person.id),
    updatesTo(kith, person.id),
    asked.about === null ? null : aboutById(kith, asked.about),
    kith.db.gratitude.where('personId').equals(person.id).toArray(),
    dismissedPrompts(kith),
  ]);
  const known = [...owed, ...updates];
  const found: About | null = known.find(({ row }) => row.id === asked.about) ?? asIs;
  const first = found ?? (asked.about === null ? owed[0] : undefined);
  const isUpdate = updates.some((one) => one === first);
  // What is between two begins empty: nothing of it slips into a letter.
  const isOpen = first && !first.row.confidential;
  const ticked = asked.about === null ? owed.map(({ row }) => row.id) : [asked.about];
  return {
    person,
    kind: isUpdate ? 'impact-update' : 'thanks',
    occasion: asked.occasion,
    what: isOpen ? await whatTheyDid(kith, first, person.id) : '',
    impact: isOpen ? impactOf(first) : '',
    aboutIds: ticked,
    confidential: first?.row.confidential ?? false,
    choices: found && !known.some((one) => one === found) ? [found, ...known] : known,
    begunId:
      notes.find(
        (note) =>
          isLiving(note) &&
          note.state === 'open' &&
          asked.about !== null &&
          note.aboutIds.includes(asked.about),
      )?.id ?? null,
    isGentle: !dismissed.has('gentle-line'),
  };
}

/** A note with whom it is to; null when either is gone. */
export async function noteView(kith: Kith, id: string) {
  const note = await kith.db.gratitude.get(id);
  const person = note && (await holderOf((one) => kith.db.people.get(one), note.personId));
  if (!note || !isLiving(note) || !person || !isLiving(person)) return null;
  const about = await Promise.all(note.aboutIds.map((one) => aboutById(kith, one)));
  const named = about.filter((one) => one !== null);
  if (note.state === 'said') return { note, person, choices: named };
  const [owed, updates] = await Promise.all([owedTo(kith, person.id), updatesTo(kith, person.id)]);
  const others = [...owed, ...updates].filter(({ row }) => !note.aboutIds.includes(row.id));
  return { note, person, choices: [...named, ...others] };
}

/** A row that a note may be about, by its id alone. */
async function aboutById({ db }: Kith, id: string): Promise<About | null> {
  const [talk, favour, introduction, advice, mentorship, meeting] = await Promise.all([
    db.interactions.get(id),
    db.favours.get(id),
    db.introductions.get(id),
    db.advice.get(id),
    db.mentorships.get(id),
    db.meetings.get(id),
  ]);
  const held = meeting?.interactionId ? await db.interactions.get(meeting.interactionId) : talk;
  if (held && isLiving(held)) return { for: 'time', row: held };
  if (favour && isLiving(favour)) return { for: 'favour', row: favour };
  if (introduction && isLiving(introduction)) return { for: 'introduction', row: introduction };
  if (advice && isLiving(advice)) return { for: 'advice', row: advice };
  return mentorship && isLiving(mentorship) ? { for: 'ending', row: mentorship } : null;
}

async function whatTheyDid(kith: Kith, about: About, personId: string): Promise<string> {
  switch (about.for) {
    case 'time':
      return talkThanked(about.row.kind);
    case 'favour':
      return favourThanked(about.row.kind, about.row.to);
    case 'introduction':
      return introductionThanked(await othersIn(kith, about.row, personId));
    case 'advice':
      return adviceThanked(about.row.topic);
    case 'ending':
      return ENDING_THANKED;
  }
}

/** Whom they introduced me to; who is confidential is named to nobody. */
async function othersIn({ db }: Kith, row: Introduction, personId: string): Promise<string[]> {
  const ids = namedIn(row).filter((id) => id !== personId && id !== row.introducerId);
  const people = await db.people.bulkGet(ids);
  const living = people.flatMap((one) => (one && isLiving(one) ? [one] : []));
  return withoutConfidential(living).map(({ name }) => name);
}

/** How it changed things, as far as it was written down. */
function impactOf(about: About): string {
  switch (about.for) {
    case 'favour':
    case 'introduction':
      return about.row.impact || about.row.outcome;
    case 'advice':
      return about.row.outcome;
    default:
      return '';
  }
}
