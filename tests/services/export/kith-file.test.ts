import { expect, test } from 'vitest';
import { TABLES } from '../../../utils/db/shapes';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { restoreBackup } from '../../../utils/services/backup/restore-backup';
import { kithFile } from '../../../utils/services/export/kith-file';
import { addItem, editItem } from '../../../utils/services/items';
import type { Kith } from '../../../utils/services/kith';
import { deletePerson, savePerson, updatePerson } from '../../../utils/services/people';
import { addReminder } from '../../../utils/services/reminders';
import { aDraft, aKith, aReminderInput } from '../../support/builders';

async function rowsOf({ db }: Kith) {
  const tables = await Promise.all(TABLES.map((table) => db.table(table).toArray()));
  return new Map(TABLES.map((table, at) => [table, tables[at]]));
}

const nameless = (name: string) => aDraft({ values: { name } });

test('all of it comes back in another Kith as it was, also brought in twice', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, nameless('Mara Okafor'));
  await updatePerson(kith, id, { tags: ['pharmacy'], note: 'Met at the fair', confidential: true });
  await addReminder(kith, id, aReminderInput());
  await addItem(kith, 'advice', { personId: id, text: 'Ask the night shift' });
  await deletePerson(kith, (await savePerson(kith, nameless('Tomasz Nowak'))).id);
  const { file, leftOut } = await kithFile(kith, true);
  expect(leftOut).toBe(0);

  const other = await aKith();
  for (const _ of [1, 2]) {
    await restoreBackup(other, await readBackup(file));
    expect(await rowsOf(other)).toEqual(await rowsOf(kith));
  }
});

test('without what is confidential it can be brought in too, and names nobody who is', async () => {
  const kith = await aKith();
  const mara = (await savePerson(kith, nameless('Mara Okafor'))).id;
  const hidden = (await savePerson(kith, nameless('Somebody'))).id;
  await updatePerson(kith, mara, { introducedBy: hidden });
  // Once a guest: only a clock of the row still names them.
  const { id: decision } = await addItem(kith, 'turningPoints', {
    title: 'Leave?',
    personIds: [mara, hidden],
  });
  await editItem(kith, 'turningPoints', decision, { title: 'Leave?', personIds: [mara] });
  await updatePerson(kith, hidden, { confidential: true });
  const deleted = (await savePerson(kith, nameless('Gone'))).id;
  await updatePerson(kith, deleted, { confidential: true });
  await deletePerson(kith, deleted);

  const { file, leftOut } = await kithFile(kith, false);
  const text = await file.text();
  expect(leftOut).toBe(1);
  for (const secret of [hidden, deleted, 'Somebody', 'Gone']) expect(text).not.toContain(secret);
  expect(text).toContain('Leave?');

  const other = await aKith();
  await restoreBackup(other, await readBackup(file));
  expect(await other.db.people.toArray()).toMatchObject([{ id: mara, introducedBy: null }]);
  expect(await other.db.turningPoints.toArray()).toMatchObject([{ title: 'Leave?' }]);
});

test('it can be stopped, and says how far it is', async () => {
  const kith = await aKith();
  const rows = Array.from({ length: 4000 }, (_, at) => ({ id: `r-${at}`, _c: {}, _s: 6 }));
  await kith.db.moves.bulkPut(rows as never);
  const stop = new AbortController();
  const said: number[] = [];
  const slow = performance.now;
  // Each turn seems to last long, so that there are several.
  performance.now = () => slow.call(performance) * 1000;
  try {
    const making = kithFile(kith, false, {
      signal: stop.signal,
      onProgress: (done) => {
        said.push(done);
        stop.abort();
      },
    });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  } finally {
    performance.now = slow;
  }
  expect(said).toHaveLength(1);
});
