/** What vCard 2.1 does to texts for the transport: quoted-printable (RFC 2045, 6.7) and base64, in some character set. */
import { utf8OrWindows1252 } from '../windows-1252';

const HEX = /^[0-9a-f]{2}$/i;

/** @param charset - a label of the Encoding standard; without one it is UTF-8, or Windows' Latin letters where it cannot be. */
export function quotedPrintable(text: string, charset: string | undefined): string {
  if (!text.includes('=')) return text;
  const raw = new TextEncoder().encode(text);
  const bytes = new Uint8Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const hex = raw[at] === 0x3d ? String.fromCharCode(raw[at + 1] ?? 0, raw[at + 2] ?? 0) : '';
    const isCoded = HEX.test(hex);
    bytes[length] = isCoded ? Number.parseInt(hex, 16) : (raw[at] ?? 0);
    length += 1;
    if (isCoded) at += 2;
  }
  return textIn(bytes.subarray(0, length), charset);
}

/** @returns null where it is no base64. */
export function base64Text(text: string, charset: string | undefined): string | null {
  try {
    const letters = atob(text.replace(/\s+/g, ''));
    return textIn(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      charset,
    );
  } catch {
    return null;
  }
}

function textIn(bytes: Uint8Array, charset: string | undefined): string {
  return charset !== undefined && isCharset(charset)
    ? new TextDecoder(charset).decode(bytes)
    : utf8OrWindows1252(bytes);
}

function isCharset(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
