import { expect, test } from 'vitest';
import { ITEMS, type ItemTable } from '../../utils/domain/items/items';
import { eraseThing } from '../../utils/services/deleted-things';
import { erasePerson } from '../../utils/services/erase';
import { mergePeople } from '../../utils/services/merge';
import { deletePerson, restorePerson, savePerson } from '../../utils/services/people';
import { aDraft, aKith } from '../support/builders';

const TABLES = [...(Object.keys(ITEMS) as ItemTable[]), 'interactions', 'meetings', 'moves'];

test('people are merged, deleted, brought back and erased beside rows without clocks and fields', async () => {
  const kith = await aKith();
  const [mara, ana] = [await savePerson(kith, aDraft()), await savePerson(kith, aDraft())];
  for (const table of TABLES) {
    await kith.db.table(table).put({ id: `bare ${table}` });
    await kith.db.table(table).put({ id: `odd ${table}`, _c: { personIds: null }, text: {} });
    const about = { personId: mara.id, personIds: [mara.id] };
    await kith.db.table(table).put({ id: `theirs ${table}`, ...about, goalId: mara.id });
  }
  await deletePerson(kith, mara.id);
  await restorePerson(kith, mara.id);
  const { id } = await mergePeople(kith, mara.id, ana.id);
  await eraseThing(kith, 'goals', 'odd goals');
  await erasePerson(kith, id);
  const kept = JSON.stringify(await Promise.all(kith.db.tables.map((one) => one.toArray())));
  for (const one of [mara, ana]) expect(kept).not.toContain(one.id);
});
