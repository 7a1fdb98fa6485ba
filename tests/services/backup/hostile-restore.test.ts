/** Backups that somebody made to do harm, and restores that meet something else that is going on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { countRows } from '../../../utils/db/counts';
import { dropSnapshots, listSnapshots } from '../../../utils/db/device';
import { loadRoster } from '../../../utils/db/roster';
import { TABLES } from '../../../utils/db/shapes';
import { RowGoneError } from '../../../utils/domain/errors';
import type { Row } from '../../../utils/domain/row';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { makeBackup } from '../../../utils/services/backup/make-backup';
import { previewRestore } from '../../../utils/services/backup/preview-restore';
import { restoreBackup } from '../../../utils/services/backup/restore-backup';
import { erasePerson } from '../../../utils/services/erase';
import { runImport } from '../../../utils/services/import/run';
import { logInteraction } from '../../../utils/services/interactions';
import { savePerson, updatePerson } from '../../../utils/services/people';
import { anImportedFile, begun, readAgain } from '../../support/an-import';
import {
  aDraft,
  aKith,
  anInteraction,
  anInteractionInput,
  aPerson,
  type TestKith,
} from '../../support/builders';
import { expectDerivedInStep } from '../../support/derived';

/** A file with these rows, as it would lie on a disk. */
function fileOf(tables: Record<string, object[]>): Blob {
  const counts = Object.fromEntries(
    Object.entries(tables).map(([name, all]) => [name, all.length]),
  );
  const head = { format: 'kith-backup', version: 1, schema: 6, madeBy: 'x', madeAt: 'x' };
  return new Blob([JSON.stringify({ ...head, databaseId: 'x', counts, tables })]);
}

const backupOf = async (kith: TestKith) => readBackup((await makeBackup(kith)).file);

beforeEach(dropSnapshots);

describe('rows made to do harm', () => {
  test.each(['__proto__', 'constructor', 'toString', 'half \ud800', '\u0000', 'a/b#c?d'])(
    'a person whose id is %j comes in like another, with what is about them',
    async (id) => {
      const kith = await aKith();
      const rows = {
        people: [aPerson({ id })],
        interactions: [anInteraction({ personIds: [id] })],
      };
      await restoreBackup(kith, await readBackup(fileOf(rows)));
      expect(await loadRoster(kith.db)).toMatchObject([{ id, name: 'Mara Okafor' }]);
      await updatePerson(kith, id, { note: 'Here' });
      await logInteraction(kith, anInteractionInput({ personIds: [id] }));
      await expectDerivedInStep(kith);
      await erasePerson(kith, id);
      expect(await countRows(kith.db)).toMatchObject({ people: 0 });
    },
  );

  test('an id of ten million letters is none, and is counted', async () => {
    const kith = await aKith();
    const id = 'x'.repeat(10_000_000);
    const backup = await readBackup(fileOf({ people: [aPerson({ id }), aPerson()] }));
    expect(backup.leftOut).toBe(1);
    await restoreBackup(kith, backup);
    expect(await kith.db.people.count()).toBe(1);
  });

  test('one id in every table, and many times in one, is one row of each', async () => {
    const kith = await aKith();
    const id = 'same';
    const people = Array.from({ length: 1_200 }, (_, at) => aPerson({ id, name: `Person ${at}` }));
    const rows = Object.fromEntries(TABLES.map((table) => [table, [{ id }]]));
    const interactions = [anInteraction({ id, personIds: [id] })];
    const backup = await readBackup(fileOf({ ...rows, people, interactions }));
    await previewRestore(kith, backup, 'exact');
    await restoreBackup(kith, backup);
    expect(await kith.db.people.count()).toBe(1);
    expect(await kith.db.interactions.count()).toBe(1);
    await expectDerivedInStep(kith);
    const once = await kith.db.people.toArray();
    await restoreBackup(kith, backup);
    expect(await kith.db.people.toArray()).toEqual(once);
  });

  /** Nine digits of time reach the year 5188; what is longer or no stamp at all sorts after every real one. */
  const AHEAD = ['zzzzzzzzz0000evil', '2ht00zzzz10000evil', '~', 'ZZZZ', '９', '\uffff'];

  test.each(AHEAD)('a clock of %j in any place stands over nothing', async (stamp) => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor', tags: ['a'] } }));
    const backup = await backupOf(kith);
    const [mara] = backup.tables.get('people') as [Row];
    const wrong = { name: 'Eve', tags: ['b'] };
    const copies: Partial<Row>[] = [
      { _c: { _: stamp } },
      { _c: { ...mara._c, name: stamp } },
      { _c: { ...mara._c, tags: { b: stamp } } },
      { _c: { ...mara._c, _del: stamp } },
      { _del: stamp },
    ];
    for (const copy of copies) {
      backup.tables.set('people', [{ ...mara, ...wrong, ...copy }]);
      await restoreBackup(kith, backup);
      expect(await kith.db.people.get(id)).toMatchObject({ name: 'Mara Okafor', tags: ['a'] });
      expect((await kith.db.people.get(id))?._del).toBeUndefined();
    }
    await updatePerson(kith, id, { name: 'Mara Lind' });
    expect(await kith.db.people.get(id)).toMatchObject({ name: 'Mara Lind' });
  });

  test('a row that says it is of a Kith to come is still brought up when that one is here', async () => {
    const kith = await aKith();
    await restoreBackup(kith, await readBackup(fileOf({ people: [aPerson({ _s: 1e9 })] })));
    expect((await kith.db.people.toArray()).map(({ _s }) => _s)).toEqual([6]);
  });
});

test.each(['merge', 'exact'] as const)(
  'who was put together with somebody whose row is lost is in the list again: %s',
  async (mode) => {
    const kith = await aKith();
    const [lost, mara] = ['0a', '0b'].map((id) => aPerson({ id, name: `Person ${id}` }));
    const merged = aPerson({ id: '0c', name: 'Into the lost', mergedInto: '0a' });
    const sound = aPerson({ id: '0d', name: 'Into Mara', mergedInto: '0b' });
    const rows = { people: [{ ...lost, id: undefined }, mara, merged, sound] as object[] };
    const backup = await readBackup(fileOf(rows));
    await restoreBackup(kith, backup, { mode });
    const names = async () => (await loadRoster(kith.db)).map(({ name }) => name).sort();
    expect(await names()).toEqual(['Into the lost', 'Person 0b']);
    await restoreBackup(kith, backup);
    expect(await names()).toEqual(['Into the lost', 'Person 0b']);
    await expectDerivedInStep(kith);
  },
);

describe('what meets a restore', () => {
  test('two tabs that bring different backups in at once: all of both is there', async () => {
    const one = await aKith('two-tabs');
    const other = await aKith('two-tabs');
    const [a, b] = [await aKith(), await aKith()];
    for (const [kith, name] of [
      [a, 'Ana'],
      [b, 'Ben'],
    ] as const)
      for (let at = 0; at < 3; at++)
        await savePerson(kith, aDraft({ values: { name: `${name} ${at}` } }));
    const backups = [await backupOf(a), await backupOf(b)] as const;
    await Promise.all([restoreBackup(one, backups[0]), restoreBackup(other, backups[1])]);
    expect(await loadRoster(one.db)).toHaveLength(6);
    await expectDerivedInStep(other);
  });

  test.each(['merge', 'exact'] as const)(
    'an import that goes on meanwhile: %s, and everything is in step',
    async (mode) => {
      const kith = await aKith();
      const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
      const backup = await backupOf(kith);
      await updatePerson(kith, id, { note: 'Newer' });
      const people = Array.from({ length: 40 }, (_, at) => ({ name: `Number ${at}` }));
      const job = await begun(kith, [anImportedFile([...people, { name: 'Ana Ruiz' }])]);
      const [done] = await Promise.all([
        runImport(kith, job, { read: readAgain, lot: 3 }),
        restoreBackup(kith, backup, { mode }),
      ]);
      expect(done.state).toBe('done');
      await expectDerivedInStep(kith);
      expect((await kith.db.people.get(id))?.note ?? null).toBe(mode === 'exact' ? null : 'Newer');
      if (mode === 'merge') expect(await loadRoster(kith.db)).toHaveLength(42);
    },
  );

  test('somebody who is erased meanwhile is gone afterwards, with all that is theirs', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    await logInteraction(kith, anInteractionInput({ personIds: [id] }));
    const backup = await backupOf(kith);
    await Promise.all([restoreBackup(kith, backup), erasePerson(kith, id)]);
    expect(await kith.db.people.count()).toBe(0);
    expect(await kith.db.interactions.count()).toBe(0);
    expect(await listSnapshots()).toEqual([]);
  });
});

test('to go back to how it was before Kith was brought up to date leaves nothing to change', async () => {
  const kith = await aKith();
  const file = readFileSync(join(import.meta.dirname, '../../exchange/backup/samples/v1.json'));
  const then = await readBackup(new Uint8Array(file));
  for (const rows of then.tables.values()) for (const row of rows) row._s = 1;
  const old = { ...then, schema: 1 };
  await restoreBackup(kith, old);
  const all = async () => Promise.all(TABLES.map((table) => kith.db.table<Row>(table).toArray()));
  const before = await all();
  for (const { id, _del, mergedInto } of await kith.db.people.toArray())
    if (_del === undefined && !mergedInto) await updatePerson(kith, id, { note: 'Since' });
  await savePerson(kith, aDraft({ values: { name: 'Since' } }));
  await restoreBackup(kith, old, { mode: 'exact' });
  expect((await previewRestore(kith, old, 'exact')).kinds).toEqual([]);
  const living = (rows: Row[]) =>
    rows.filter(({ _del }) => _del === undefined).map(({ _c, _s, ...row }) => row);
  expect((await all()).map(living)).toEqual(before.map(living));
  await expectDerivedInStep(kith);
});

test('an import during which somebody is erased ends, and nothing of theirs is left', async () => {
  for (const after of [0, 1, 3, 8]) {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    const people = Array.from({ length: 10 }, (_, at) => ({ name: `Number ${at}` }));
    const ana = { name: 'Ana Ruiz', note: 'From the file' };
    const job = await begun(kith, [anImportedFile([ana, ...people, ana])], {
      choices: { 'people.csv:2': { same: id }, 'people.csv:13': { same: id } },
    });
    let erased: Promise<void> | null = null;
    const run = runImport(kith, job, {
      read: readAgain,
      lot: 1,
      onProgress: ({ done }) => {
        if (done >= after) erased ??= erasePerson(kith, id);
      },
    });
    await expect(run).rejects.toThrow(RowGoneError);
    await erased;
    const everything = await Promise.all(kith.db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).not.toMatch(/Ana|From the file/);
    await expectDerivedInStep(kith);
  }
});
