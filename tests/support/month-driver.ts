/** Runs in a page of a clocked copy: what the scripted month calls by name, and all that is kept. */

import { changeSettings } from '../../utils/platform/settings';
import { openDraft } from '../../utils/services/drafts';
import { erasePerson } from '../../utils/services/erase';
import { logInteraction } from '../../utils/services/interactions';
import { setAway, setKeepInTouch } from '../../utils/services/keep-in-touch';
import type { Kith } from '../../utils/services/kith';
import { markSent } from '../../utils/services/mark-sent';
import { letRest } from '../../utils/services/outreach';
import { updatePerson } from '../../utils/services/people';
import { addReminder, completeReminder, snoozeReminder } from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';
import { meet } from './meet';
import { runnerOf } from './verbs';

const verbs = {
  addReminder,
  /** Chooses settings of this browser. */
  choose: (_kith: Kith, settings: Parameters<typeof changeSettings>[0]) => changeSettings(settings),
  completeReminder,
  erasePerson,
  kept,
  letRest,
  logInteraction,
  markSent,
  meet,
  openDraft,
  setAway,
  setKeepInTouch,
  snoozeReminder,
  undo,
  updatePerson,
};
export type MonthVerbs = typeof verbs;

/** @public called by its name inside the page. */
export const run = runnerOf(verbs);

/** What is kept, in all tables that the month fills. */
async function kept({ db }: Kith) {
  const [people, interactions, reminders, drafts, moves] = await Promise.all([
    db.people.toArray(),
    db.interactions.toArray(),
    db.reminders.toArray(),
    db.drafts.toArray(),
    db.moves.toArray(),
  ]);
  return { people, interactions, reminders, drafts, moves };
}
