/** Which fields of a table merge by member instead of as a whole. */
import type { Shape } from '../domain/clocks';
import type { TableName } from './database';

const WHOLE: Shape = { sets: [], maps: [] };

const SHAPES: Record<TableName, Shape> = {
  people: { sets: ['tags', 'relationships'], maps: ['origins', 'refused'] },
  interactions: { sets: ['personIds'], maps: [] },
  aliases: WHOLE,
  reminders: WHOLE,
  moves: WHOLE,
  apart: WHOLE,
  recipes: WHOLE,
  drafts: WHOLE,
  templates: WHOLE,
  meetings: { sets: ['personIds'], maps: [] },
  preferences: { sets: ['dismissed'], maps: ['profile', 'cadences', 'limits', 'filters'] },
  mentorships: { sets: ['supportSought', 'supportReceived', 'fit'], maps: [] },
  agreements: WHOLE,
  goals: { sets: ['mentorshipIds', 'skills'], maps: [] },
  milestones: WHOLE,
  progress: WHOLE,
  agenda: WHOLE,
  actionItems: WHOLE,
  advice: WHOLE,
  feedback: WHOLE,
  resources: WHOLE,
  favours: WHOLE,
  introductions: { sets: ['personIds', 'agreedIds'], maps: [] },
  references: WHOLE,
  gratitude: { sets: ['aboutIds'], maps: [] },
  turningPoints: { sets: ['personIds'], maps: [] },
};

/** All tables whose rows are the user's: what a copy of everything holds. */
export const TABLES = Object.keys(SHAPES) as TableName[];

export function shapeOf(table: TableName): Shape {
  return SHAPES[table];
}
