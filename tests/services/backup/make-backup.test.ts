import { expect, test } from 'vitest';
import { TABLES } from '../../../utils/db/shapes';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { sealKey } from '../../../utils/exchange/backup/seal';
import { makeBackup } from '../../../utils/services/backup/make-backup';
import { deletePerson, savePerson, updatePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';

test('a backup holds every row as it lies, deleted ones and clocks too, and nothing of this device', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  await updatePerson(kith, id, { tags: ['pharmacy'] });
  const gone = await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }));
  await deletePerson(kith, gone.id);
  // A row that reading would mend is copied as it is.
  await kith.db.goals.put({ id: 'odd', _c: {}, _s: 6, later: { field: 1 } } as never);

  const { file, name, counts } = await makeBackup(kith);

  expect(name).toBe('kith-backup-2026-11-21.json');
  const backup = await readBackup(file);
  expect([...backup.tables.keys()]).toEqual(TABLES);
  expect(backup.tables.get('people')).toEqual(await kith.db.people.toArray());
  expect(backup.tables.get('goals')).toEqual([{ id: 'odd', _c: {}, _s: 6, later: { field: 1 } }]);
  expect(counts).toMatchObject({ people: 2, goals: 1 });
  expect(backup).toMatchObject({ schema: kith.db.verno, madeAt: '2026-11-21T12:00:00.000Z' });
});

test('thousands of rows come whole, each once', async () => {
  const kith = await aKith();
  const rows = Array.from({ length: 1501 }, (_, at) => ({ id: `r-${at}`, _c: {}, _s: 6 }));
  await kith.db.moves.bulkPut(rows as never);
  const { tables } = await readBackup((await makeBackup(kith)).file);
  expect(tables.get('moves')).toEqual(await kith.db.moves.toArray());
});

test('a sealed one opens with its passphrase, whether typed now or kept as a key', async () => {
  const kith = await aKith();
  await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  const secrets = [{ passphrase: 'horse' }, { key: await sealKey('horse') }];
  for (const secret of secrets) {
    const { file, name } = await makeBackup(kith, secret);
    expect(name).toBe('kith-backup-2026-11-21.kith');
    expect(await file.text()).not.toContain('Okafor');
    await expect(readBackup(file)).rejects.toMatchObject({ problem: 'encrypted' });
    await expect(readBackup(file, 'house')).rejects.toMatchObject({ problem: 'passphrase' });
    expect((await readBackup(file, 'horse')).tables.get('people')).toMatchObject([
      { name: 'Mara Okafor' },
    ]);
  }
});
