/** Runs in a page of a clocked copy: the verbs of the services by name, and all that is kept, for the scripted month. */

import { changeSettings } from '../../utils/platform/settings';
import { openDraft } from '../../utils/services/drafts';
import { erasePerson } from '../../utils/services/erase';
import { logInteraction } from '../../utils/services/interactions';
import { setAway, setKeepInTouch } from '../../utils/services/keep-in-touch';
import { type Kith, openKith } from '../../utils/services/kith';
import { markSent } from '../../utils/services/mark-sent';
import { letRest } from '../../utils/services/outreach';
import { savePerson, updatePerson } from '../../utils/services/people';
import { addReminder, completeReminder, snoozeReminder } from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';

const verbs = {
  addReminder,
  completeReminder,
  erasePerson,
  letRest,
  logInteraction,
  markSent,
  openDraft,
  setAway,
  setKeepInTouch,
  snoozeReminder,
  undo,
  updatePerson,
};
export type Verbs = typeof verbs;

let opened: Promise<Kith> | null = null;

async function ready(): Promise<Kith> {
  const opening = await openKith();
  if (opening.state !== 'ready') throw new Error(`Kith opened as ${opening.state}.`);
  return opening.kith;
}

/**
 * Does one verb.
 *
 * @public called by its name inside the page.
 */
export async function run(verb: keyof Verbs, given: unknown[]): Promise<unknown> {
  opened ??= ready();
  const kith = await opened;
  const work = verbs[verb] as (kith: Kith, ...given: unknown[]) => Promise<unknown>;
  return work(kith, ...given);
}

/**
 * Saves people one after another.
 *
 * @returns their ids.
 * @public called by its name inside the page.
 */
export async function meet(names: readonly string[]): Promise<string[]> {
  opened ??= ready();
  const kith = await opened;
  const ids: string[] = [];
  for (const name of names) {
    const draft = { values: { name }, typed: [], capture: null, reminder: null };
    ids.push((await savePerson(kith, { ...draft, status: 'saved' })).id);
  }
  return ids;
}

/**
 * Chooses settings of this browser.
 *
 * @public called by its name inside the page.
 */
export { changeSettings as choose };

/**
 * What is kept, in all tables that the month fills.
 *
 * @public called by its name inside the page.
 */
export async function kept() {
  opened ??= ready();
  const { db } = await opened;
  const [people, interactions, reminders, drafts, moves] = await Promise.all([
    db.people.toArray(),
    db.interactions.toArray(),
    db.reminders.toArray(),
    db.drafts.toArray(),
    db.moves.toArray(),
  ]);
  return { people, interactions, reminders, drafts, moves };
}
export type Kept = Awaited<ReturnType<typeof kept>>;
