import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KithDatabase } from '../../../utils/db/database';
import { openDatabase } from '../../../utils/db/open';
import { DATABASE_NAME } from '../../../utils/db/peek';
import { BackupTroubleError } from '../../../utils/domain/backup-trouble';
import {
  changeBackupState,
  noteMayDownload,
  readBackupState,
} from '../../../utils/services/backup/backup-state';
import { backUpWhenDue, isDueNow } from '../../../utils/services/backup/due-backup';
import type { Kith } from '../../../utils/services/kith';
import { savePerson } from '../../../utils/services/people';
import { aDraft } from '../../support/builders';

let kith: Kith;
let now = '2026-11-23T10:00:00Z';
const clock = { now: () => Temporal.Instant.from(now), zone: () => 'UTC' };
const write = vi.fn(async (_names: string[], _isSealed: boolean) => {});

beforeEach(async () => {
  now = '2026-11-23T10:00:00Z';
  write.mockReset();
  await indexedDB.deleteDatabase(DATABASE_NAME);
  const db = new KithDatabase(DATABASE_NAME, () => clock.now().epochMilliseconds);
  await openDatabase(db);
  kith = { db, ...clock };
  await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  await changeBackupState({ to: 'downloads' });
  return () => db.close();
});

const look = (isWanted = false) => backUpWhenDue('downloads', clock, write, isWanted);
const change = () => savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));

describe('a backup by itself', () => {
  test('is written once a day, under the weekday’s name and once a month under the month’s', async () => {
    await look();
    await look();
    expect(write.mock.calls).toEqual([
      [['kith-backup-monday.json', 'kith-backup-november.json'], false],
    ]);
    now = '2026-11-24T10:00:00Z';
    await look();
    expect(write, 'nothing has changed').toHaveBeenCalledTimes(1);
    await change();
    expect(await isDueNow('downloads', clock)).toBe(true);
    await look();
    expect(write).toHaveBeenLastCalledWith(['kith-backup-tuesday.json'], false);
    expect((await readBackupState()).last).toMatchObject({ way: 'downloads', sequence: 2 });
  });

  test('is sealed where a passphrase was set', async () => {
    await changeBackupState({ sealed: true });
    await look();
    expect(write).toHaveBeenCalledWith(
      ['kith-backup-monday.kith', 'kith-backup-november.kith'],
      true,
    );
  });

  test('goes nowhere unless chosen, and not where another place was chosen', async () => {
    await changeBackupState({ to: 'folder' });
    await look(true);
    await changeBackupState({ to: null });
    await look(true);
    expect(write).not.toHaveBeenCalled();
  });

  test('is written by one of two that look at the same time', async () => {
    await Promise.all([look(), look()]);
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('that could not be written is told, holds no name, and is tried again', async () => {
    write.mockRejectedValueOnce(new BackupTroubleError('full'));
    await look();
    const state = await readBackupState();
    expect(state).toMatchObject({ last: null, trouble: { why: 'full' } });
    expect(JSON.stringify(await fakeBrowser.storage.local.get('backups'))).not.toContain('Mara');
    await look();
    expect(await readBackupState()).toMatchObject({ trouble: null, month: '2026-11' });
  });

  test('is tried once a day where the browser asks where to save', async () => {
    write.mockRejectedValueOnce(new BackupTroubleError('asks'));
    await look();
    await look();
    expect(write).toHaveBeenCalledTimes(1);
    expect(await isDueNow('downloads', clock)).toBe(false);
    now = '2026-11-24T00:01:00Z';
    await look();
    expect(write).toHaveBeenCalledTimes(2);
    expect((await readBackupState()).trouble).toBeNull();
  });

  test('does not take the place of an older one where the database has gone back', async () => {
    const sentinel = { databaseId: 'the one before', sequence: 40 };
    await fakeBrowser.storage.local.set({ sentinel });
    await look(true);
    expect(write).not.toHaveBeenCalled();
    expect((await readBackupState()).trouble?.why).toBe('unreadable');
  });

  test('is not asked for where there is no database, and makes none', async () => {
    kith.db.close();
    await indexedDB.deleteDatabase(DATABASE_NAME);
    await look();
    expect(write).not.toHaveBeenCalled();
    expect((await readBackupState()).trouble).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME);
  });
});

test('a permission that is withdrawn is told at once, and forgotten once it is back', async () => {
  await noteMayDownload(false, clock.now());
  expect((await readBackupState()).trouble?.why).toBe('permission');
  await noteMayDownload(true, clock.now());
  expect((await readBackupState()).trouble).toBeNull();
  await changeBackupState({ to: null });
  await noteMayDownload(false, clock.now());
  expect((await readBackupState()).trouble).toBeNull();
});

test('what is changed at the same moment is all kept', async () => {
  await Promise.all([
    changeBackupState({ to: null }),
    changeBackupState({ month: '2026-11' }),
    changeBackupState({ sealed: true }),
  ]);
  expect(await readBackupState()).toMatchObject({ to: null, month: '2026-11', sealed: true });
});

test('what was remembered in another shape is as if nothing were', async () => {
  const backups = { to: 'moon', sealed: 1, last: { at: 'once' }, month: 3, trouble: 'bad' };
  await fakeBrowser.storage.local.set({ backups });
  expect(await readBackupState()).toEqual({
    to: null,
    sealed: false,
    last: null,
    month: '',
    trouble: null,
    quietUntil: '',
  });
});
