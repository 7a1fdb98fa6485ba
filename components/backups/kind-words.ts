/** What the rows of each table are to their owner. */
import { i18n } from '#i18n';

/** Rows that stand behind others and mean nothing by themselves are told as one kind. */
const BEHIND: readonly string[] = ['aliases', 'moves', 'apart'];

const KEYS = {
  people: 'restore.kind.people',
  interactions: 'restore.kind.interactions',
  reminders: 'restore.kind.reminders',
  recipes: 'restore.kind.recipes',
  drafts: 'restore.kind.drafts',
  templates: 'restore.kind.templates',
  meetings: 'restore.kind.meetings',
  preferences: 'restore.kind.preferences',
  mentorships: 'restore.kind.mentorships',
  agreements: 'restore.kind.agreements',
  goals: 'restore.kind.goals',
  milestones: 'restore.kind.milestones',
  progress: 'restore.kind.progress',
  agenda: 'restore.kind.agenda',
  actionItems: 'restore.kind.actionItems',
  advice: 'restore.kind.advice',
  feedback: 'restore.kind.feedback',
  resources: 'restore.kind.resources',
  favours: 'restore.kind.favours',
  introductions: 'restore.kind.introductions',
  references: 'restore.kind.references',
  gratitude: 'restore.kind.gratitude',
  turningPoints: 'restore.kind.turningPoints',
  behind: 'restore.kind.behind',
} as const;
export type Kind = keyof typeof KEYS;

/** The kind of a table's rows; of one that only a newer Kith has, what stands behind others. */
export function kindOf(table: string): Kind {
  return !BEHIND.includes(table) && Object.hasOwn(KEYS, table) ? (table as Kind) : 'behind';
}

/** "Conversations". */
export function kindWords(kind: Kind): string {
  return i18n.t(KEYS[kind]);
}
