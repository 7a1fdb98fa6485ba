/** Runs in a page of the extension: brings a file in as the wizard does, and says how it goes. */
import { beginImport } from '../../utils/services/import/begin';
import { readImports } from '../../utils/services/import/jobs';
import { runImport } from '../../utils/services/import/run';
import { undoImport } from '../../utils/services/import/undo-import';
import { readRoster } from '../../utils/services/roster';
import { ready } from './ready';

/** How far the import of this page has come: its rows, and milliseconds of each task that the page felt. */
const seen = { done: [] as number[], total: 0, tasks: [] as number[] };

/** @public called by its name inside the page. */
export const look = () => seen;

/** @public called by its name inside the page. */
export async function begin(csv: string): Promise<string> {
  return beginImport(await ready(), {
    files: [{ name: 'Connections.csv', bytes: new TextEncoder().encode(csv) }],
    mappings: {},
    rule: 'add',
    choices: {},
    addCorrespondents: false,
  });
}

/**
 * Runs the latest import, or goes on with it.
 *
 * @public called by its name inside the page.
 */
export async function goOn() {
  const kith = await ready();
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask' });
  const [latest] = await readImports(kith);
  const job = await runImport(kith, latest?.id ?? '', {
    onProgress: ({ done, total }) => {
      seen.done.push(done);
      seen.total = total;
    },
  });
  return { state: job.state, made: job.made };
}

/** @public called by its name inside the page. */
export async function takeBack() {
  const kith = await ready();
  const [latest] = await readImports(kith);
  const { job, left } = await undoImport(kith, latest?.id ?? '');
  return { state: job.state, left };
}

/**
 * How many people there are, and how many of them lists show.
 *
 * @public called by its name inside the page.
 */
export async function count() {
  const kith = await ready();
  const roster = await readRoster(kith);
  return {
    people: await kith.db.people.filter(({ _del }) => _del === undefined).count(),
    listed: new Set(roster.map(({ id }) => id)).size,
    reminders: await kith.db.reminders.count(),
  };
}
