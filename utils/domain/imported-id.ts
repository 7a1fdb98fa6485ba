/** Ids of what a file tells: the same from the same file, and sorted by when it was, as ids of what is logged are. */
import { idsFrom, personIdFor } from './ids';

/**
 * The id of something that happened, as a file knows it: in the form of UUIDv7 (RFC 9562), with its own time and
 * a hash in the place of chance. Awaits WebCrypto: see `personIdFor`.
 *
 * @param at - ISO 8601.
 * @param uid - what the file knows it by.
 */
export async function importedId(at: string, uid: string): Promise<string> {
  const hash = await personIdFor(`import:${uid}`);
  const time = idsFrom(Math.max(0, Temporal.Instant.from(at).epochMilliseconds));
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 3) | 8).toString(16);
  return `${time}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
