/**
 * A backup that only a passphrase opens: gzip, then AES-GCM with a key by PBKDF2-SHA-256 (OWASP's 600,000 rounds)
 * and HKDF. The header is authenticated too, so that nothing in the file can be changed unnoticed.
 */
import { BackupError } from '../../domain/file-errors';
import { gzip } from './gzip';
import {
  CHECK_BITS,
  HEADER_BYTES,
  isSealed,
  randomPart,
  readHeader,
  type SealHeader,
  writeHeader,
} from './seal-header';

const ROUNDS = 600_000;

/** What a passphrase became. May be kept on a device to seal later backups: it cannot be read out, nor turned back. */
export interface SealKey {
  /** For HKDF; not extractable. */
  secret: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
}

/** Takes about 0.2 s, so that guessing does for each guess. Two ways to type one letter are one passphrase. */
export async function sealKey(
  passphrase: string,
  { salt, rounds }: Pick<SealKey, 'salt' | 'rounds'> = { salt: randomPart('salt'), rounds: ROUNDS },
): Promise<SealKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const bits = await crypto.subtle.deriveBits(rule, base, 256);
  const uses: KeyUsage[] = ['deriveKey', 'deriveBits'];
  const secret = await crypto.subtle.importKey('raw', bits, 'HKDF', false, uses);
  return { secret, salt, rounds };
}

/** @returns the sealed file. */
export async function seal(file: Blob, key: SealKey): Promise<Blob> {
  const { salt, rounds } = key;
  const iv = randomPart('iv');
  const header = writeHeader({ rounds, salt, iv, check: await checkOf(key) });
  const cipher = { name: 'AES-GCM', iv, additionalData: header };
  const hidden = await crypto.subtle.encrypt(cipher, await cipherKey(key), await gzip(file));
  return new Blob([header, hidden], { type: 'application/octet-stream' });
}

/** Whether a file is one that {@link unseal} opens. */
export async function isSealedFile(file: Blob): Promise<boolean> {
  return isSealed(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
}

/**
 * @returns the compressed file that was sealed.
 * @throws {BackupError} passphrase, where it is another; damaged; newer.
 */
export async function unseal(file: Blob, passphrase: string): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = readHeader(bytes);
  const key = await sealKey(passphrase, header);
  if (!isEqual(await checkOf(key), header.check)) throw new BackupError('passphrase');
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: header.iv, additionalData: bytes.subarray(0, HEADER_BYTES) },
      await cipherKey(key),
      bytes.subarray(HEADER_BYTES),
    );
    return new Blob([plain]);
  } catch (error) {
    throw new BackupError('damaged', { cause: error });
  }
}

/** One secret gives several keys that tell nothing of each other (RFC 5869). */
function expand(salt: SealHeader['salt'], use: string) {
  return { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(`kith ${use}`) };
}

async function checkOf({ secret, salt }: SealKey): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.deriveBits(expand(salt, 'check'), secret, CHECK_BITS));
}

function cipherKey({ secret, salt }: SealKey): Promise<CryptoKey> {
  const cipher = { name: 'AES-GCM', length: 256 };
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.deriveKey(expand(salt, 'seal'), secret, cipher, false, uses);
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
