/**
 * Old programs fold by octets and cut letters in two: a line ends with the first octets of a letter, the next
 * begins, behind its blank, with the others. Decoded so, both halves would be lost.
 */

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >> 6 === 0b10;

/**
 * To be asked before decoding.
 *
 * @returns a copy with such folds behind their letters, so that lines keep their numbers; the same bytes where
 *   there are none, or where they are none of UTF-8 anyway.
 */
export function mendFolds(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const mended = withFoldsBehind(bytes);
  return mended !== bytes && isUtf8(mended) ? mended : bytes;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function withFoldsBehind(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let mended = bytes;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    const blank = bytes[at + 1];
    if ((blank !== SPACE && blank !== TAB) || !isContinuation(bytes[at + 2])) continue;
    const start = bytes[at - 1] === CR ? at - 1 : at;
    let end = at + 2;
    // A letter has at most three octets behind its first.
    while (end < at + 5 && isContinuation(bytes[end])) end += 1;
    const before = bytes[start - 1];
    if (before === undefined || before < 0x80) continue;
    if (mended === bytes) mended = bytes.slice();
    mended.copyWithin(start, at + 2, end);
    mended.set(bytes.subarray(start, at + 2), start + end - at - 2);
  }
  return mended;
}
