/** All kinds of items, by their table. */
import { ACTION_ITEM } from './action-item';
import { ADVICE } from './advice';
import { AGENDA_ITEM } from './agenda-item';
import { AGREEMENT } from './agreement';
import { FAVOUR } from './favour';
import { FEEDBACK } from './feedback';
import { GOAL } from './goal';
import { GRATITUDE_NOTE } from './gratitude-note';
import { INTRODUCTION } from './introduction';
import { MENTORSHIP } from './mentorship';
import { MILESTONE } from './milestone';
import { PROGRESS_ENTRY } from './progress-entry';
import { REFERENCE } from './reference';
import { RESOURCE } from './resource';
import type { ItemRow, ItemValues, Rules } from './rules';
import { TURNING_POINT } from './turning-point';

export const ITEMS = {
  mentorships: MENTORSHIP,
  agreements: AGREEMENT,
  goals: GOAL,
  milestones: MILESTONE,
  progress: PROGRESS_ENTRY,
  agenda: AGENDA_ITEM,
  actionItems: ACTION_ITEM,
  advice: ADVICE,
  feedback: FEEDBACK,
  resources: RESOURCE,
  favours: FAVOUR,
  introductions: INTRODUCTION,
  references: REFERENCE,
  gratitude: GRATITUDE_NOTE,
  turningPoints: TURNING_POINT,
} as const satisfies Record<string, Rules>;
export type ItemTable = keyof typeof ITEMS;
export type ItemOf<T extends ItemTable> = ItemRow<(typeof ITEMS)[T]>;
export type ItemInput<T extends ItemTable> = ItemValues<(typeof ITEMS)[T]>;

/** What goes with an item when it is removed, and comes back with it: rows that mean nothing without it. */
export const PARTS: Partial<Record<ItemTable, readonly { table: ItemTable; by: string }[]>> = {
  mentorships: [{ table: 'agreements', by: 'mentorshipId' }],
  goals: [
    { table: 'milestones', by: 'goalId' },
    { table: 'progress', by: 'goalId' },
  ],
};

/** Of what kind the whole is that a part means nothing without, and which of its fields names it; null where it stands alone. */
export function wholeIn(table: string): { table: ItemTable; by: string } | null {
  for (const [whole, parts = []] of Object.entries(PARTS))
    for (const { table: part, by } of parts)
      if (part === table) return { table: whole as ItemTable, by };
  return null;
}
