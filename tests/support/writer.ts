/** Runs in a page of the extension: saves people through the services without end, and looks what is there. */
import { emptyResult } from '../../utils/capture/empty-result';
import { countRows } from '../../utils/db/counts';
import { readState } from '../../utils/db/state';
import { isSame } from '../../utils/domain/is-same';
import { draftsOf } from '../../utils/domain/picks';
import { emptyReview } from '../../utils/domain/review';
import { savePerson } from '../../utils/services/people';
import { readRoster } from '../../utils/services/roster';
import { savePeople } from '../../utils/services/save-people';
import { ready } from './ready';

/**
 * Saves one person after another, each with a status and a reminder, and tells of each once it is saved.
 *
 * @public called by its name inside the page.
 */
export async function saveForEver(acknowledge: (id: string) => Promise<void>): Promise<never> {
  const kith = await ready();
  const { href } = globalThis.location;
  for (let at = 0; ; at++) {
    const { id } = await savePerson(kith, {
      values: { name: `Person ${at}`, note: `${href} `.repeat(20) },
      typed: [],
      capture: null,
      status: 'sent',
      reminder: { kind: 'follow-up', text: '', on: '2026-12-01', time: null, zone: null },
    });
    void acknowledge(id);
  }
}

/** So many of one list are saved at a time. */
const LISTED = 12;

/**
 * Saves the people of one list after another, and tells of each person once their list is saved.
 *
 * @public called by its name inside the page.
 */
export async function saveListsForEver(acknowledge: (id: string) => Promise<void>): Promise<never> {
  const kith = await ready();
  const { href } = globalThis.location;
  for (let at = 0; ; at++) {
    const page = emptyResult('list', { address: `${href}?${at}`, site: 'list', title: '' });
    page.rows = Array.from({ length: LISTED }, (_, row) => ({
      // Another launch makes other lists.
      name: `Person ${row} of list ${at} ${performance.timeOrigin}`,
      headline: null,
      location: null,
      organization: null,
      credentials: [],
      emails: [],
      url: null,
      key: null,
    }));
    const review = { ...emptyReview(''), howWeMet: 'event' };
    const { ids } = await savePeople(kith, draftsOf(page, page.rows, review, '2026-12-01'));
    for (const id of ids) void acknowledge(id);
  }
}

/**
 * How many people there are of each list that is there at all.
 *
 * @public called by its name inside the page.
 */
export async function listsFound(): Promise<{ whole: number; broken: number }> {
  const { db } = await ready();
  const people = await db.people.toArray();
  const sizes = [...Map.groupBy(people, ({ name }) => name.split(' of ')[1]).values()];
  const whole = sizes.filter(({ length }) => length === LISTED).length;
  return { whole, broken: sizes.length - whole };
}

/**
 * @param acknowledged - ids of everyone who was told to be saved.
 * @returns who of them is missing, who is there without all that was saved with them, and whether the
 *   counts still hold.
 */
export async function inspect(acknowledged: readonly string[]) {
  const kith = await ready();
  const { db } = kith;
  const people = await db.people.toArray();
  const ids = new Set(people.map(({ id }) => id));
  const listed = new Set((await readRoster(kith)).map(({ id }) => id));
  const torn: string[] = [];
  for (const { id } of people) {
    const parts = await Promise.all([
      db.reminders.where('personId').equals(id).count(),
      db.moves.where('personId').equals(id).count(),
      db.history.where('rows').equals(`people/${id}`).count(),
    ]);
    if (parts.some((count) => count !== 1) || !listed.has(id)) torn.push(id);
  }
  return {
    opening: 'ready',
    people: people.length,
    missing: acknowledged.filter((id) => !ids.has(id)),
    torn,
    hold: isSame((await readState(db)).counts, await countRows(db)),
  };
}
