/** Runs in a page of the extension: imports, backs up and restores through the services, and looks what is there. */
import { TABLES } from '../../utils/db/shapes';
import { readState } from '../../utils/db/state';
import { readBackup } from '../../utils/exchange/backup/read-backup';
import { makeBackup } from '../../utils/services/backup/make-backup';
import { restoreBackup } from '../../utils/services/backup/restore-backup';
import { beginImport } from '../../utils/services/import/begin';
import { readImports } from '../../utils/services/import/jobs';
import { runImport } from '../../utils/services/import/run';
import { savePerson } from '../../utils/services/people';
import { readRoster } from '../../utils/services/roster';
import { ready } from './ready';

const CONNECTIONS = 'Connections.csv';

/**
 * Begins to import so many connections, and tells how many have been written.
 *
 * @public called by its name inside the page.
 */
export async function importMany(
  count: number,
  tell: (done: number) => Promise<void>,
): Promise<void> {
  const kith = await ready();
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `Given${at},Family,https://www.linkedin.com/in/given-${at},,Firm ${at % 97},Nurse,01 Jan 2024`,
  );
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const bytes = new TextEncoder().encode([head, ...rows].join('\n'));
  const id = await beginImport(kith, {
    files: [{ name: CONNECTIONS, bytes }],
    mappings: {},
    choices: {},
    forAll: { tags: [], howWeMet: null },
    addCorrespondents: false,
    rule: 'add',
  });
  await runImport(kith, id, { onProgress: ({ done }) => void tell(done) });
}

/**
 * Goes on with what another page began, and tells how many have been written.
 *
 * @public called by its name inside the page.
 * @returns what the import says it made, and how many people there really are, and are listed.
 */
export async function goOn(tell: (done: number) => Promise<void> = async () => {}) {
  const kith = await ready();
  const [job] = await readImports(kith);
  if (!job) throw new Error('There is no import to go on with.');
  const { made, state } = await runImport(kith, job.id, {
    onProgress: ({ done }) => void tell(done),
  });
  const people = await kith.db.people.toArray();
  return {
    ...{ began: job.next, made, state, people: people.length },
    names: new Set(people.map(({ name }) => name)).size,
    listed: (await readRoster(kith)).length,
  };
}

/**
 * @public called by its name inside the page.
 */
export async function savePeopleNamed(names: readonly string[]): Promise<void> {
  const kith = await ready();
  for (const name of names)
    await savePerson(kith, {
      values: { name, note: 'Met at the fair.' },
      typed: [],
      capture: null,
      status: 'sent',
      reminder: { kind: 'follow-up', text: '', on: '2026-12-01', time: null, zone: null },
    });
}

/**
 * @public called by its name inside the page.
 * @returns a backup's text.
 */
export async function backUp(): Promise<string> {
  const { file } = await makeBackup(await ready());
  return file.text();
}

/**
 * @public called by its name inside the page.
 * @returns how many rows differ from before.
 */
export async function restore(text: string): Promise<number> {
  const kith = await ready();
  return restoreBackup(kith, await readBackup(new Blob([text])));
}

/**
 * Every row as it lies, and the counts kept of them.
 *
 * @public called by its name inside the page.
 */
export async function everything(): Promise<{ rows: Record<string, unknown[]>; counts: object }> {
  const { db } = await ready();
  const rows: Record<string, unknown[]> = {};
  for (const table of TABLES) rows[table] = await db.table(table).toArray();
  return { rows, counts: (await readState(db)).counts };
}
