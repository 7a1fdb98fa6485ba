/** What is measured of backups inside an extension page: 30,000 people with a key and a conversation each. */

import { recount } from '../../utils/db/counts';
import { KithDatabase } from '../../utils/db/database';
import { openDatabase } from '../../utils/db/open';
import { rebuildRoster } from '../../utils/db/roster';
import type { Alias } from '../../utils/domain/alias';
import type { Backup } from '../../utils/exchange/backup/format';
import { readBackup } from '../../utils/exchange/backup/read-backup';
import { sealKey } from '../../utils/exchange/backup/seal';
import { makeBackup } from '../../utils/services/backup/make-backup';
import { previewRestore } from '../../utils/services/backup/preview-restore';
import { restoreBackup } from '../../utils/services/backup/restore-backup';
import type { Kith } from '../../utils/services/kith';
import { anInteraction, aPerson } from '../support/builders';

export interface Timed {
  /** Milliseconds. */
  took: number;
  /** The longest that the page answered to nothing, in milliseconds. */
  longest: number;
}

async function openKith(name: string): Promise<Kith> {
  const db = new KithDatabase(name, () => Date.now());
  await openDatabase(db);
  return { db, now: () => Temporal.Now.instant(), zone: () => 'UTC' };
}

/** Works, and looks meanwhile how long the page is held up. */
async function timed<T>(work: () => Promise<T>): Promise<[T, Timed]> {
  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const start = performance.now();
  const result = await work();
  const took = performance.now() - start;
  longest = Math.max(longest, performance.now() - last);
  port1.close();
  return [result, { took, longest }];
}

const CLOCKS = { _: '000000000bench0000device0001' };

/** Fills a database of its own. */
export async function seed(count: number): Promise<void> {
  const { db } = await openKith('backup-bench');
  const rows = Array.from({ length: count }, (_, at) => at);
  await db.people.bulkPut(
    rows.map((at) => ({
      ...aPerson({
        name: `Person ${at} of many`,
        headline: `Pharmacy technician number ${at}`,
        note: `Met at the fair in hall ${at % 40}; asked about night shifts and the residency.`,
        emails: [`person${at}@example.org`],
        links: [`https://www.linkedin.com/in/person-${at}/`],
      }),
      id: `p${at}`,
      _c: CLOCKS,
    })),
  );
  await db.aliases.bulkPut(
    rows.map(
      (at) => ({ id: `linkedin:person-${at}`, personId: `p${at}`, _c: CLOCKS, _s: 6 }) as Alias,
    ),
  );
  await db.interactions.bulkPut(
    rows.map((at) => ({
      ...anInteraction({ personIds: [`p${at}`], text: `We spoke about hall ${at % 40}.` }),
      id: `i${at}`,
      _c: CLOCKS,
    })),
  );
  await Promise.all([rebuildRoster(db), recount(db)]);
  db.close();
}

let file: Blob | undefined;
let backup: Backup | undefined;

export async function make(): Promise<Timed & { size: number }> {
  const kith = await openKith('backup-bench');
  const [made, time] = await timed(() => makeBackup(kith));
  kith.db.close();
  file = made.file;
  return { ...time, size: file.size };
}

export async function makeSealed(): Promise<Timed & { size: number; key: number }> {
  const kith = await openKith('backup-bench');
  const [key, keyTime] = await timed(() => sealKey('correct horse battery'));
  const [made, time] = await timed(() => makeBackup(kith, { key }));
  kith.db.close();
  return { ...time, size: made.file.size, key: keyTime.took };
}

export async function read(): Promise<Timed> {
  if (!file) throw new Error('Nothing was made yet.');
  const whole = file;
  const [read, time] = await timed(() => readBackup(whole));
  backup = read;
  return time;
}

/** Into an empty database, or once more into the full one. */
export async function restore(name: string): Promise<{ look: Timed; restore: Timed }> {
  if (!backup) throw new Error('Nothing was read yet.');
  const whole = backup;
  const kith = await openKith(name);
  const [, look] = await timed(() => previewRestore(kith, whole));
  const [, time] = await timed(() => restoreBackup(kith, whole));
  kith.db.close();
  return { look, restore: time };
}
