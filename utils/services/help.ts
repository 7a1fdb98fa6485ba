/** Help both ways, and what there is to pass on. */
import type { Favour } from '../domain/items/favour';
import type { Goal } from '../domain/items/goal';
import type { Introduction } from '../domain/items/introduction';
import type { Mentorship } from '../domain/items/mentorship';
import type { Kith } from './kith';
import { isLiving } from './living';
import { readPreferences } from './preferences';

export interface HelpView {
  /** The latest written down first. */
  favours: Favour[];
  introductions: Introduction[];
  /** What I can offer, in my words; empty where I have not said. */
  offers: string;
  /** Those in which I am the mentor and which are not closed. */
  mentoring: Mentorship[];
  /** Those that are open: help may be for one. */
  goals: Goal[];
}

/** All help, with whom it may be passed on to, and what it may be for. */
export async function helpView(kith: Kith): Promise<HelpView> {
  const { db } = kith;
  const [favours, introductions, mentorships, goals, { profile }] = await Promise.all([
    db.favours.reverse().toArray(),
    db.introductions.reverse().toArray(),
    db.mentorships.toArray(),
    db.goals.toArray(),
    readPreferences(kith),
  ]);
  return {
    favours: favours.filter(isLiving),
    introductions: introductions.filter(isLiving),
    offers: profile.offers ?? '',
    mentoring: mentorships
      .filter(isLiving)
      .filter(({ role, stage }) => role === 'mentor' && stage !== 'closed'),
    goals: goals.filter(isLiving).filter(({ state }) => state === 'open'),
  };
}
