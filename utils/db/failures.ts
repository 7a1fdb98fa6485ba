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
