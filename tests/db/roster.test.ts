import { expect, test } from 'vitest';
import { loadRoster, rebuildRoster } from '../../utils/db/roster';
import { act } from '../../utils/db/write';
import { aKith, aPerson } from '../support/builders';

const { id: _id, _c, _s, ...values } = aPerson();
const ids = Array.from({ length: 300 }, (_, at) => `p${String(at).padStart(3, '0')}`);

test('the roster stays right and small through a large import and many edits', async () => {
  const { db } = await aKith();
  await act(db, 'import', async (change) => {
    for (const id of ids) await change.insert('people', id, { ...values, name: id });
  });
  for (const id of ids.slice(0, 300))
    await act(db, 'name', (change) => change.patch('people', id, { nickname: id }));
  expect(await db.roster.count()).toBeLessThan(300);

  await act(db, 'tag many', async (change) => {
    for (const id of ids.slice(0, 230)) await change.patch('people', id, { tags: ['residency'] });
  });
  await act(db, 'delete many', async (change) => {
    for (const id of ids.slice(250, 298)) await change.remove('people', id);
  });
  await act(db, 'bring one back', (change) => change.patch('people', 'p250', {}));
  await act(db, 'bring one back', (change) => change.remove('people', 'p250'));

  const rows = await loadRoster(db);
  expect(rows).toHaveLength(252);
  expect(rows.filter(({ tags }) => tags.includes('residency'))).toHaveLength(230);
  await rebuildRoster(db);
  expect(await loadRoster(db)).toEqual(rows);
});

test('tags keep their own words, whatever characters they are made of', async () => {
  const { db } = await aKith();
  const tags = ['a, b', 'x\u0000y', '__proto__', '"'];
  await act(db, 'insert', (change) => change.insert('people', 'p', { ...values, tags }));
  await rebuildRoster(db);
  expect((await loadRoster(db))[0]?.tags).toEqual(tags);
});
