/** Runs in a page of a clocked copy: what the scripted year of a mentee calls by name, and all that is kept of it. */

import { ITEMS, type ItemTable } from '../../utils/domain/items/items';
import { settleAction } from '../../utils/services/action-items';
import { sayThanks } from '../../utils/services/gratitude';
import { stepIntroduction } from '../../utils/services/introductions';
import { addItem, editItem } from '../../utils/services/items';
import type { Kith } from '../../utils/services/kith';
import { holdMeeting, planMeeting } from '../../utils/services/meetings';
import { startMentorship } from '../../utils/services/mentorships';
import { stepReference } from '../../utils/services/references';
import { meet } from './meet';
import { runnerOf } from './verbs';

const verbs = {
  addItem,
  editItem,
  holdMeeting,
  kept,
  meet,
  planMeeting,
  sayThanks,
  settleAction,
  startMentorship,
  stepIntroduction,
  stepReference,
};
export type YearVerbs = typeof verbs;

/** @public called by its name inside the page. */
export const run = runnerOf(verbs);

/** All items that are kept, by table, and what was talked of. */
async function kept({ db }: Kith) {
  const tables = Object.keys(ITEMS) as ItemTable[];
  const rows = await Promise.all(tables.map((table) => db.table(table).toArray()));
  return {
    items: Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []])),
    meetings: await db.meetings.toArray(),
    reminders: await db.reminders.toArray(),
  };
}
