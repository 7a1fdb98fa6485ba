/**
 * What follows from rows that came in among others: last contact, cadences, reminders of action items. Who came whole
 * is as they were; only where both sides had something is it worked out anew.
 */
import { ABOUT_ONE, ABOUT_SEVERAL, peopleIn } from '../../db/about-people';
import type { TableName } from '../../db/database';
import type { Compared } from '../../db/restore-rows';
import { actionOf } from '../../domain/action-reminder';
import { inLots } from '../../domain/lots';
import type { Person } from '../../domain/person';
import { FOLLOW_RESTORE } from '../../domain/quiet-actions';
import type { Reminder } from '../../domain/reminder';
import type { Row } from '../../domain/row';
import { act } from '../action';
import { keepActions } from '../follow-actions';
import { keepTouch } from '../follow-touch';
import { refreshContact } from '../interactions';
import type { Kith } from '../kith';

/** People in one action: each has rows of many kinds. */
const PEOPLE_AT_ONCE = 200;

/** Whom a restore concerns that were there before it. */
export class Affected {
  readonly people = new Set<string>();
  readonly actionItems = new Set<string>();
  /** Those who came with the backup, and are as they were in it. */
  readonly #fresh = new Set<string>();

  /** Notes what became of a lot of rows; people come first. */
  note(table: TableName, compared: readonly Compared[]): void {
    for (const { local, row, fate } of compared) {
      if (table === 'people' && !local) this.#fresh.add(row.id);
      if (fate === 'same') continue;
      for (const id of peopleOf(table, row)) if (!this.#fresh.has(id)) this.people.add(id);
      if (!local) continue;
      const itemId = table === 'actionItems' ? row.id : itemOf(table, row);
      if (itemId !== null) this.actionItems.add(itemId);
    }
  }
}

function itemOf(table: TableName, row: Row): string | null {
  return table === 'reminders' ? actionOf(row as Reminder) : null;
}

/** Tables whose rows something follows from, for those they are about. */
const ABOUT: readonly string[] = [...ABOUT_ONE, ...ABOUT_SEVERAL];

function peopleOf(table: TableName, row: Row): string[] {
  if (table === 'people') return [row.id];
  return ABOUT.includes(table) ? peopleIn(row) : [];
}

/** Works out anew what follows, for those concerned. Where nothing differs nothing is written. */
export async function followRestore(kith: Kith, { people, actionItems }: Affected): Promise<void> {
  for (const ids of inLots([...people], PEOPLE_AT_ONCE)) {
    await act(kith, FOLLOW_RESTORE, async (change) => {
      await refreshContact(change, ids);
      const rows: Person[] = [];
      for (const id of ids) {
        const person = await change.row('people', id);
        if (person) rows.push(person);
      }
      await keepTouch(change, kith, rows, true);
    });
  }
  for (const ids of inLots([...actionItems], PEOPLE_AT_ONCE))
    await act(kith, FOLLOW_RESTORE, (change) => keepActions(change, kith, ids));
}
