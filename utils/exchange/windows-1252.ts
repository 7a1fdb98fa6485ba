/** Windows' Latin letters: what a text is most likely in that is no UTF-8, and that any bytes can be read as. */

/** Bytes 80 to 9F of windows-1252; the five that it has no letter for stay what they are. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** By a table of our own: some releases of Node decode this label as Latin-1. */
export function fromWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** As UTF-8 where it is that as a whole, or else in Windows' letters. */
export function utf8OrWindows1252(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}
