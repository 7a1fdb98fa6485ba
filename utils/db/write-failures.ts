/** Why nothing could be written. Apart, because the popup need not load it until then. */
import { DatabaseBusyError, StorageFullError } from '../domain/errors';
import { KithError } from '../domain/kith-error';
import { asKithError } from './failures';

/** With less room than this, in bytes, a browser writes nothing. */
const NO_ROOM = 100_000;

/**
 * As `asKithError`, of a write: on a full disk Chromium aborts it and closes the database without a word on why.
 */
export async function asWriteError(error: unknown): Promise<Error> {
  const known = asKithError(error);
  if (known instanceof KithError && !(known instanceof DatabaseBusyError)) return known;
  const room = await navigator.storage?.estimate().catch(() => null);
  const isFull = room?.quota !== undefined && room.quota - (room.usage ?? 0) < NO_ROOM;
  return isFull ? new StorageFullError('', { cause: error }) : known;
}
