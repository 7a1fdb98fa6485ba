import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../utils/db/peek-names';
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

test('whatever is done to many and to few, it is what it would be if it were made anew', async () => {
  const step = fc.record({
    does: fc.constantFrom('name' as const, 'remove' as const),
    from: fc.nat(70),
    many: fc.constantFrom(1, 3, 40),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const { db } = await aKith();
      const some = ids.slice(0, 80);
      await act(db, 'import', async (change) => {
        for (const id of some) await change.insert('people', id, { ...values, name: id });
      });
      for (const [at, { does, from, many }] of steps.entries())
        await act(db, does, async (change) => {
          for (const id of some.slice(from, from + many)) {
            if (does === 'remove') await change.remove('people', id);
            else await change.patch('people', id, { name: `${id} ${at}` });
          }
        });
      const rows = (await loadRoster(db)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const found = await findNames(db.backendDB(), 'p', 100);
      expect(found.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(
        rows.map(({ id, name }) => `${id} ${name}`),
      );
      await rebuildRoster(db);
      expect(await loadRoster(db)).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});

test('tags keep their own words, whatever characters they are made of', async () => {
  const { db } = await aKith();
  const tags = ['a, b', 'x\u0000y', '__proto__', '"'];
  await act(db, 'insert', (change) => change.insert('people', 'p', { ...values, tags }));
  await rebuildRoster(db);
  expect((await loadRoster(db))[0]?.tags).toEqual(tags);
});
