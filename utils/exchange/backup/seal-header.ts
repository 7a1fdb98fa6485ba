/** The first bytes of a sealed backup (docs/data.md, "The backup file"): what is needed to derive its key, and nothing of what is in it. */
import { BackupError } from '../../domain/file-errors';

const MAGIC = new TextEncoder().encode('KITHBK01');
const VERSION = 1;

/** Fewer are no protection, more are an attempt to hold the computer up: neither was written by Kith. */
const ROUNDS = { least: 100_000, most: 10_000_000 };

/** Bytes of each part, in their order. */
const SIZES = { magic: 8, version: 1, rounds: 4, salt: 16, iv: 12, check: 16, sum: 4 } as const;
export const HEADER_BYTES = Object.values(SIZES).reduce((sum, size) => sum + size, 0);
/** The checksum is over all before it. */
const SUMMED = HEADER_BYTES - SIZES.sum;

type Bytes = Uint8Array<ArrayBuffer>;

export interface SealHeader {
  /** Of PBKDF2. */
  rounds: number;
  salt: Bytes;
  iv: Bytes;
  /** Derived from the key: tells a wrong passphrase from a damaged file. */
  check: Bytes;
}

/** New random bytes for a part. */
export function randomPart(part: 'salt' | 'iv'): Bytes {
  return crypto.getRandomValues(new Uint8Array(SIZES[part]));
}

export const CHECK_BITS = SIZES.check * 8;

/** @returns {@link HEADER_BYTES} bytes, the checksum last. */
export function writeHeader({ rounds, salt, iv, check }: SealHeader): Bytes {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (part: Bytes) => {
    bytes.set(part, at);
    at += part.length;
  };
  put(MAGIC);
  view.setUint8(at, VERSION);
  view.setUint32(at + SIZES.version, rounds);
  at += SIZES.version + SIZES.rounds;
  for (const part of [salt, iv, check]) put(part);
  view.setUint32(at, checksum(bytes.subarray(0, SUMMED)));
  return bytes;
}

/** Whether a file says that it is a sealed backup. */
export function isSealed(start: Uint8Array): boolean {
  return MAGIC.every((byte, at) => start[at] === byte);
}

/** @throws {BackupError} newer, for a version that this code does not know; damaged. */
export function readHeader(bytes: Bytes): SealHeader {
  if (bytes.length <= MAGIC.length) throw new BackupError('damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(MAGIC.length) > VERSION) throw new BackupError('newer');
  if (bytes.length < HEADER_BYTES) throw new BackupError('damaged');
  if (view.getUint32(SUMMED) !== checksum(bytes.subarray(0, SUMMED)))
    throw new BackupError('damaged');
  let at = MAGIC.length + SIZES.version;
  const rounds = view.getUint32(at);
  if (rounds < ROUNDS.least || rounds > ROUNDS.most) throw new BackupError('damaged');
  at += SIZES.rounds;
  const [salt, iv, check] = (['salt', 'iv', 'check'] as const).map((part) => {
    at += SIZES[part];
    return bytes.slice(at - SIZES[part], at);
  }) as [Bytes, Bytes, Bytes];
  return { rounds, salt, iv, check };
}

/** CRC-32 as gzip has it (RFC 1952, 8): sees damage, protects against nobody. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
