import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KithDatabase } from '../../../utils/db/database';
import { keepOnDevice } from '../../../utils/db/device';
import { openDatabase } from '../../../utils/db/open';
import { DATABASE_NAME } from '../../../utils/db/peek';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { changeBackupState, readBackupState } from '../../../utils/services/backup/backup-state';
import {
  backUpByHand,
  backUpNow,
  stopBackups,
} from '../../../utils/services/backup/chosen-backups';
import { acceptSealing, stopSealing, trySealing } from '../../../utils/services/backup/passphrase';
import { quietBackups } from '../../../utils/services/backup/quiet-backups';
import type { Kith } from '../../../utils/services/kith';
import { savePerson } from '../../../utils/services/people';
import { aDraft } from '../../support/builders';

let kith: Kith;

beforeEach(async () => {
  await indexedDB.deleteDatabase(DATABASE_NAME);
  const now = () => Temporal.Instant.from('2026-11-23T10:00:00Z');
  const db = new KithDatabase(DATABASE_NAME, () => now().epochMilliseconds);
  await openDatabase(db);
  kith = { db, now, zone: () => 'UTC' };
  await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  return () => db.close();
});

describe('a passphrase', () => {
  test('counts once a sealed backup was opened with it', async () => {
    const trial = await trySealing(kith, 'four good words');
    expect((await readBackupState()).sealed).toBe(false);
    await expect(acceptSealing(trial, 'four god words')).rejects.toMatchObject({
      problem: 'passphrase',
    });
    expect((await readBackupState()).sealed).toBe(false);
    expect(await acceptSealing(trial, 'four good words')).toBe(1);

    const { file, name } = await backUpByHand(kith);
    expect(name).toBe('kith-backup-2026-11-23.kith');
    await expect(readBackup(file)).rejects.toMatchObject({ problem: 'encrypted' });
    expect((await readBackup(file, 'four good words')).counts.people).toBe(1);
  });

  test('once gone, files are open again', async () => {
    await acceptSealing(await trySealing(kith, 'four good words'), 'four good words');
    await stopSealing();
    expect((await readBackup((await backUpByHand(kith)).file)).counts.people).toBe(1);
  });

  test('whose key is missing writes nothing rather than an open file', async () => {
    await stopSealing();
    await changeBackupState({ sealed: true });
    await expect(backUpByHand(kith)).rejects.toMatchObject({ why: 'key' });
  });
});

test('a backup by hand counts, and leaves what stands in the way of those by themselves', async () => {
  const trouble = { why: 'gone' as const, at: '2026-11-22T10:00:00Z' };
  await changeBackupState({ to: 'folder', trouble });
  await backUpByHand(kith);
  expect(await readBackupState()).toMatchObject({ last: { way: 'hand', sequence: 1 }, trouble });
});

test('a folder that is not there any more is told', async () => {
  await changeBackupState({ to: 'folder' });
  await keepOnDevice('backup-folder', undefined);
  await backUpNow(kith, 'folder');
  expect((await readBackupState()).trouble?.why).toBe('gone');
});

test('stopped, they go nowhere; put off, Today keeps still for two weeks', async () => {
  const remove = vi.fn(async () => true);
  Object.assign(fakeBrowser.permissions, { remove });
  await changeBackupState({ to: 'downloads' });
  await stopBackups();
  expect((await readBackupState()).to).toBeNull();
  expect(remove).toHaveBeenCalled();
  await quietBackups(kith);
  expect((await readBackupState()).quietUntil).toBe('2026-12-07');
});
