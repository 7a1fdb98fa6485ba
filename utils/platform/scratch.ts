/**
 * Half-typed text, kept so that a click away loses nothing. For seven days, never in a backup, and gone
 * when the person is erased.
 */
import { dropLocal, readAllLocal, readLocal, writeLocal } from './local-store';

const PREFIX = 'scratch:';
const DAYS_KEPT = 7;
/** A clock may have been set back a little; text from further ahead would never grow old. */
const HOURS_AHEAD = 24;

interface Scratch {
  value: unknown;
  /** ISO 8601 in UTC. */
  at: string;
}

/** Whether what was found is scratch of the last days; another version may have kept another shape. */
function isFresh(kept: unknown): kept is Scratch {
  if (typeof kept !== 'object' || kept === null || !('value' in kept && 'at' in kept)) return false;
  if (typeof kept.at !== 'string') return false;
  const at = Date.parse(kept.at);
  const now = Temporal.Now.instant();
  const oldest = now.subtract({ hours: DAYS_KEPT * 24 }).epochMilliseconds;
  const latest = now.add({ hours: HOURS_AHEAD }).epochMilliseconds;
  return at > oldest && at <= latest;
}

/**
 * Keeps a value.
 *
 * @param key - names the form, and the person by id where it is about one: `note:<person id>`.
 * @param value - plain data.
 */
export async function keepScratch(key: string, value: unknown): Promise<void> {
  await writeLocal(PREFIX + key, { value, at: Temporal.Now.instant().toString() });
}

/** What was kept less than seven days ago; undefined too where it cannot be read. The caller checks its shape. */
export async function readScratch(key: string): Promise<unknown> {
  const kept = await readLocal(PREFIX + key).catch(() => undefined);
  return isFresh(kept) ? kept.value : undefined;
}

/** Forgets one. */
export async function dropScratch(key: string): Promise<void> {
  await dropLocal([PREFIX + key]);
}

/**
 * Forgets what is older than seven days, and all that `isAbout` recognises.
 *
 * @param isAbout - given the key and the value as JSON.
 */
export async function sweepScratch(
  isAbout: (key: string, json: string) => boolean = () => false,
): Promise<void> {
  const kept = [...(await readAllLocal())].filter(([key]) => key.startsWith(PREFIX));
  const gone = kept.filter(
    ([key, value]) =>
      !isFresh(value) || isAbout(key.slice(PREFIX.length), JSON.stringify(value.value)),
  );
  await dropLocal(gone.map(([key]) => key));
}
