/** What an item may be linked to: goals, decisions, and of a person, mentorships and meetings. */
import type { Goal } from '../domain/items/goal';
import type { Mentorship } from '../domain/items/mentorship';
import type { TurningPoint } from '../domain/items/turning-point';
import type { Meeting } from '../domain/meeting';
import type { Kith } from './kith';
import { isLiving } from './living';

export interface LinkRows {
  goals: Goal[];
  turningPoints: TurningPoint[];
  mentorships: Mentorship[];
  /** The latest first. */
  meetings: Meeting[];
}

/** @param personId - whose mentorships and meetings; null for none of either. */
export async function linkRows({ db }: Kith, personId: string | null): Promise<LinkRows> {
  const [goals, turningPoints, mentorships, meetings] = await Promise.all([
    db.table<Goal>('goals').toArray(),
    db.table<TurningPoint>('turningPoints').toArray(),
    personId === null
      ? []
      : db.table<Mentorship>('mentorships').where('personId').equals(personId).toArray(),
    personId === null ? [] : db.meetings.where('personIds').equals(personId).toArray(),
  ]);
  return {
    goals: goals.filter(isLiving),
    turningPoints: turningPoints.filter(isLiving),
    mentorships: mentorships.filter(isLiving),
    meetings: meetings.filter(isLiving).sort((a, b) => b.on.localeCompare(a.on)),
  };
}
