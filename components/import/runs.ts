/**
 * The imports that run in this page. They go on while other rooms are looked at, and stop in every tab at
 * once: one that waits for its turn in another tab would only go on with what was stopped in the first.
 */
import type { ImportJob } from '../../utils/domain/import-job';
import type { Kith } from '../../utils/services/kith';
import { ImportChannel } from './import-channel';

const runs = new Map<string, Promise<ImportJob>>();

/**
 * Runs an import that has begun; where it runs here already, that run is joined.
 *
 * @returns the job: done, or still `running` where it was stopped.
 * @throws what `runImport` throws.
 */
export function goOn(kith: Kith, id: string): Promise<ImportJob> {
  const running = runs.get(id);
  if (running) return running;
  const run = start(kith, id).finally(() => runs.delete(id));
  runs.set(id, run);
  return run;
}

async function start(kith: Kith, id: string): Promise<ImportJob> {
  const stopping = new AbortController();
  const channel = new ImportChannel(id, (told) => told === 'stop' && stopping.abort());
  try {
    const { runImport } = await import('../../utils/services/import/run');
    const onProgress = channel.tell.bind(channel);
    return await runImport(kith, id, { onProgress, signal: stopping.signal });
  } finally {
    channel.close();
  }
}

/** Stops it here and in every other tab, between two lots. */
export function stop(id: string): void {
  const channel = new ImportChannel(id);
  channel.tell('stop');
  channel.close();
}

/** Takes all of an import back. @returns how many values stay, because they were changed since. */
export async function takeBack(kith: Kith, id: string): Promise<{ job: ImportJob; left: number }> {
  const channel = new ImportChannel(id);
  try {
    const { undoImport } = await import('../../utils/services/import/undo-import');
    return await undoImport(kith, id, { onProgress: channel.tell.bind(channel) });
  } finally {
    channel.close();
  }
}
