/** Help both ways, for the page of all of it and for one person's. */
import type { Favour } from '../domain/items/favour';
import type { Introduction } from '../domain/items/introduction';
import type { Mentorship } from '../domain/items/mentorship';
import type { Kith } from './kith';
import { isLiving } from './living';
import { readPreferences } from './preferences';
import { type ReferenceItem, referencesView } from './references';

export interface HelpRows {
  favours: Favour[];
  introductions: Introduction[];
}

export interface HelpView extends HelpRows {
  /** What I can offer, in my words; empty where I have not said. */
  offers: string;
  /** Those in which I am the mentor and which are not closed. */
  mentoring: Mentorship[];
}

/** All help, and what there is to pass on. */
export async function helpView(kith: Kith): Promise<HelpView> {
  const { db } = kith;
  const [favours, introductions, mentorships, { profile }] = await Promise.all([
    db.favours.toArray(),
    db.introductions.toArray(),
    db.mentorships.toArray(),
    readPreferences(kith),
  ]);
  return {
    favours: favours.filter(isLiving),
    introductions: introductions.filter(isLiving),
    offers: profile.offers ?? '',
    mentoring: mentorships
      .filter(isLiving)
      .filter(({ role, stage }) => role === 'mentor' && stage !== 'closed'),
  };
}

export interface PersonHelpView extends HelpRows {
  references: ReferenceItem[];
}

/** Help between the user and one person. */
export async function personHelp(kith: Kith, personId: string): Promise<PersonHelpView> {
  const { db } = kith;
  const [favours, introductions, references] = await Promise.all([
    db.favours.where('personId').equals(personId).toArray(),
    db.introductions.where('personIds').equals(personId).toArray(),
    referencesView(kith, personId),
  ]);
  return {
    favours: favours.filter(isLiving),
    introductions: introductions.filter(isLiving),
    references,
  };
}
