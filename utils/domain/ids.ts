/** Ids of rows: the same person gets the same id in two browsers, everything else a sortable random one. */
import type { IdentityKey } from './capture-result';

/** Enough of a SHA-256 that 30,000 people never meet: 128 bits. */
const ID_BYTES = 16;

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A new row's id: UUIDv7 (RFC 9562), which sorts by its time.
 *
 * @param now - wall time in milliseconds.
 */
export function newId(now: number): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const versionAndRandom = 0x7000 | (((random[0] ?? 0) << 8) & 0x0f00) | (random[1] ?? 0);
  const variantAndRandom = 0x8000 | (((random[2] ?? 0) & 0x3f) << 8) | (random[3] ?? 0);
  const rest = hex(random.subarray(4));
  return [idsFrom(now), versionAndRandom.toString(16), variantAndRandom.toString(16), rest].join(
    '-',
  );
}

/**
 * Where the ids begin that {@link newId} makes from a time on: the lower end of a key range.
 *
 * @param from - wall time in milliseconds.
 */
export function idsFrom(from: number): string {
  const time = from.toString(16).padStart(12, '0').slice(-12);
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}

/** When an id was made by {@link newId}; long ago for one that was made otherwise. */
export function madeAt(id: string): Temporal.Instant {
  const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  return Temporal.Instant.fromEpochMilliseconds(time || 0);
}

/**
 * The id of a captured person: a hash of their strongest proved key, equal in every browser.
 * Awaits WebCrypto, so it is called before a database transaction, never inside one.
 *
 * @returns 32 hexadecimal digits.
 */
export async function personIdFor(key: IdentityKey): Promise<string> {
  return hashed(key);
}

/** A text that can be known again and not be read: 32 hexadecimal digits of its hash. */
export async function hashed(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hex(new Uint8Array(digest).subarray(0, ID_BYTES));
}
