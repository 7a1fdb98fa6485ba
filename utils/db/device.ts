/**
 * The database of this device alone, `kith-device`: snapshots of everything, taken before something large, and what
 * backups need to go on by themselves. Beside `kith`, so that it outlives damage there and goes into no backup.
 */
import { Dexie, type Table } from 'dexie';
import { asKithError } from './failures';

/** What a snapshot was taken for. */
export type SnapshotReason = 'before-import' | 'before-restore' | 'before-migration';

export interface Snapshot {
  id: number;
  /** ISO 8601 in UTC. */
  at: string;
  why: SnapshotReason;
  /** Of the file. */
  size: number;
  /** How many rows of each table, deleted ones too. */
  counts: Record<string, number>;
}

interface SnapshotFile {
  id: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** So many are kept: each is as large as a backup. */
const KEPT = 3;

class DeviceDatabase extends Dexie {
  declare snapshots: Table<Snapshot, number, Omit<Snapshot, 'id'>>;
  /** Apart from what is said of them, so that a list reads none of them. */
  declare files: Table<SnapshotFile, number>;
  /** By name, whatever structured clone takes: a key, a folder's handle. */
  declare kept: Table<{ name: string; value: unknown }, string>;

  constructor() {
    super('kith-device', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ snapshots: '++id', files: 'id', kept: 'name' });
  }
}

/** Opens it, works, and closes it again: it is used seldom, and no page waits for another. */
async function withDevice<T>(work: (device: DeviceDatabase) => PromiseLike<T>): Promise<T> {
  const device = new DeviceDatabase();
  try {
    return await work(device);
  } catch (error) {
    throw asKithError(error);
  } finally {
    device.close();
  }
}

/** Keeps a snapshot; the oldest goes where there are more than enough. @throws {StorageFullError} */
export async function keepSnapshot(
  about: Omit<Snapshot, 'id' | 'size'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await withDevice((device) =>
    device.transaction('rw', device.snapshots, device.files, async () => {
      const id = await device.snapshots.add({ ...about, size: bytes.length });
      await device.files.add({ id, bytes });
      const ids = await device.snapshots.toCollection().primaryKeys();
      const surplus = ids.slice(0, -KEPT);
      await Promise.all([device.snapshots.bulkDelete(surplus), device.files.bulkDelete(surplus)]);
    }),
  );
}

/** The snapshots on this device, the latest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  return withDevice((device) => device.snapshots.reverse().toArray());
}

/** @returns a snapshot's file, gzip of a backup; undefined where it is gone. */
export async function readSnapshot(id: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return withDevice(async (device) => (await device.files.get(id))?.bytes);
}

/** Removes all: somebody who is in them is erased. */
export async function dropSnapshots(): Promise<void> {
  await withDevice((device) =>
    device.transaction('rw', device.snapshots, device.files, async () => {
      await Promise.all([device.snapshots.clear(), device.files.clear()]);
    }),
  );
}

/** Keeps something on this device under a name. */
export async function keepOnDevice(name: string, value: unknown): Promise<void> {
  await withDevice((device) => device.kept.put({ name, value }));
}

/** @returns undefined where nothing is kept under this name. */
export async function readFromDevice(name: string): Promise<unknown> {
  return withDevice(async (device) => (await device.kept.get(name))?.value);
}

/** Forgets what is kept under a name; nothing happens where there is nothing. */
export async function dropFromDevice(name: string): Promise<void> {
  await withDevice((device) => device.kept.delete(name));
}
