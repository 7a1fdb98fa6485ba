/** Mentorships, and what belongs to them: goals, advice, favours, thanks. */
import type { Migration } from './migration';

export const v5: Migration = {
  version: 5,
  minReader: 1,
  stores: {
    mentorships: 'id, personId',
    agreements: 'id, personId, mentorshipId',
    goals: 'id, personId',
    milestones: 'id, personId, goalId',
    progress: 'id, personId, goalId',
    agenda: 'id, personId',
    actionItems: 'id, personId',
    advice: 'id, personId',
    feedback: 'id, personId',
    resources: 'id, personId',
    favours: 'id, personId',
    introductions: 'id, *personIds',
    references: 'id, personId',
    gratitude: 'id, personId',
    turningPoints: 'id, *personIds',
  },
  rows: {},
};
