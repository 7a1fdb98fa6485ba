/** The text of a file whose encoding nobody wrote down: told by its bytes, since what saved it did not say. */
import { type LegacyEncoding, legacyEncodingOf } from './legacy-encoding';
import { fromWindows1252 } from './windows-1252';

export interface DecodedText {
  /** Without a byte order mark. */
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;
  /** The first line, from 1, with letters that could not be read; null where all were. */
  lostOn: number | null;
}

/** Bytes looked at to tell UTF-16. */
const LOOK = 65_536;

/**
 * Decodes by the encoding standard (https://encoding.spec.whatwg.org), whatever label the file had.
 *
 * @returns the text; letters that are none in its encoding as U+FFFD.
 */
export function textOfBytes(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8.lostOn === null || isMostlyUtf8(utf8.text)) return utf8;
  const legacy = legacyEncodingOf(bytes);
  if (legacy !== 'windows-1252') return decoded(bytes, legacy);
  return { text: withoutNuls(fromWindows1252(bytes)), encoding: legacy, lostOn: null };
}

function markedEncoding([a, b, c]: Uint8Array): DecodedText['encoding'] | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Commas and line breaks of any script have a zero byte in UTF-16, all on one side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  const look = bytes.subarray(0, LOOK);
  for (const [at, byte] of look.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < look.length / 50 || even + odd < 2) return null;
  if (odd > even * 9) return 'utf-16le';
  return even > odd * 9 ? 'utf-16be' : null;
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const text = withoutNuls(new TextDecoder(encoding).decode(bytes));
  return { text, encoding, lostOn: lostLine(text) };
}

/** A computer that stopped while it saved leaves them at a file's end. */
const withoutNuls = (text: string) => (text.includes('\0') ? text.replaceAll('\0', '') : text);

/** @returns the first line, from 1, with a letter that could not be read; null where there is none. */
export function lostLine(text: string): number | null {
  const lost = text.indexOf('\uFFFD');
  return lost === -1 ? null : text.slice(0, lost).split(/\r\n?|\n/).length;
}

/** Whether a few bytes are broken among letters that only UTF-8 writes so. */
function isMostlyUtf8(text: string): boolean {
  const [broken, other] = [/\uFFFD/g, /[^\0-\x7F\uFFFD]/gu].map(
    (letters) => text.match(letters)?.length ?? 0,
  );
  return (other ?? 0) > (broken ?? 0) * 2;
}
