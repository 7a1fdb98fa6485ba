import { beforeEach, expect, test } from 'vitest';
import {
  dropFromDevice,
  dropSnapshots,
  keepOnDevice,
  listSnapshots,
  readFromDevice,
} from '../../../utils/db/device';
import { RowGoneError } from '../../../utils/domain/errors';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { openSnapshot, takeSnapshot } from '../../../utils/services/backup/snapshots';
import { erasePerson } from '../../../utils/services/erase';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';

beforeEach(dropSnapshots);

test('the last three snapshots are kept, the latest first, and each can be read', async () => {
  const kith = await aKith();
  for (const name of ['Ana', 'Ben', 'Chi', 'Dov']) {
    await savePerson(kith, aDraft({ values: { name } }));
    await takeSnapshot(kith, 'before-import');
  }
  const kept = await listSnapshots();
  expect(kept.map(({ counts }) => counts.people)).toEqual([4, 3, 2]);
  expect(kept[0]).toMatchObject({ why: 'before-import', at: '2026-11-21T12:00:00.000Z' });
  const backup = await readBackup(await openSnapshot(kept.at(-1)?.id ?? 0));
  expect(
    backup.tables
      .get('people')
      ?.map(({ name }) => name)
      .sort(),
  ).toEqual(['Ana', 'Ben']);
  await expect(openSnapshot((kept.at(-1)?.id ?? 0) - 1)).rejects.toThrow(RowGoneError);
});

test('a copy that is being taken while somebody is erased does not hold them', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana' } }));
  await savePerson(kith, aDraft({ values: { name: 'Ben' } }));
  await Promise.all([takeSnapshot(kith, 'before-import'), erasePerson(kith, id)]);
  for (const snapshot of await listSnapshots()) {
    const { tables } = await readBackup(await openSnapshot(snapshot.id));
    expect(tables.get('people')?.map(({ name }) => name)).toEqual(['Ben']);
  }
  expect(await kith.db.people.get(id)).toBeUndefined();
});

test('what is kept on this device under a name comes back as it was', async () => {
  expect(await readFromDevice('key')).toBeUndefined();
  await keepOnDevice('key', { rounds: 600_000 });
  expect(await readFromDevice('key')).toEqual({ rounds: 600_000 });
  await dropFromDevice('key');
  expect(await readFromDevice('key')).toBeUndefined();
});
