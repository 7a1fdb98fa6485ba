/** Translates what IndexedDB and Dexie throw into Kith's own errors, where a person can do something about it. */
import { DatabaseBusyError, StorageFullError } from '../domain/errors';
import { KithError } from '../domain/kith-error';

const CLOSED = ['DatabaseClosedError', 'InvalidStateError'];

/** The names of an error and of all that caused it; Dexie wraps the browser's in `inner`. */
function names(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const own = 'name' in error ? [String(error.name)] : [];
  const inner = 'inner' in error ? names(error.inner) : [];
  return [...own, ...inner];
}

/** @returns a named error of Kith's, or the error itself when there is nothing better to say. */
export function asKithError(error: unknown): Error {
  if (error instanceof KithError) return error;
  const all = names(error);
  if (all.includes('QuotaExceededError')) return new StorageFullError('', { cause: error });
  if (all.some((name) => CLOSED.includes(name))) return new DatabaseBusyError('', { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** With less room than this, in bytes, a browser writes nothing. */
const NO_ROOM = 100_000;

/**
 * As {@link asKithError}, of a write: on a full disk Chromium aborts it and closes the database without a word on why.
 */
export async function asWriteError(error: unknown): Promise<Error> {
  const known = asKithError(error);
  if (known instanceof KithError && !(known instanceof DatabaseBusyError)) return known;
  const room = await navigator.storage?.estimate().catch(() => null);
  const isFull = room?.quota !== undefined && room.quota - (room.usage ?? 0) < NO_ROOM;
  return isFull ? new StorageFullError('', { cause: error }) : known;
}
