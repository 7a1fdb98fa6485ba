/**
 * The imports that run in this page. They go on while other rooms are looked at, and stop in every tab at
 * once: one that waits for its turn in another tab would only go on with what was stopped in the first.
 */
import type { ImportJob } from '../../utils/domain/import-job';
import type { Kith } from '../../utils/services/kith';

const runs = new Map<string, Promise<ImportJob>>();

const channelOf = (id: string) => new BroadcastChannel(`kith-import ${id}`);

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
  const channel = channelOf(id);
  channel.onmessage = () => stopping.abort();
  try {
    const { runImport } = await import('../../utils/services/import/run');
    return await runImport(kith, id, { signal: stopping.signal });
  } finally {
    channel.close();
  }
}

/** Stops it here and in every other tab, between two lots. */
export function stop(id: string): void {
  const channel = channelOf(id);
  channel.postMessage('stop');
  channel.close();
}
