/**
 * Tells the encodings that came before Unicode apart, for files that are not UTF-8: Outlook and Excel still save in the
 * computer's own. Each has a shape: which bytes follow which, and how the letters that come out stand in words.
 */
import { type ByteEncoding, likenessOf } from './byte-letters';

/** Tried in this order: what has a letter in one byte shows most plainly, unless it is Thai, which any pairs of bytes could be. */
const SCRIPTS = [
  ...(['windows-1251', 'koi8-r', 'ibm866', 'windows-1253', 'windows-1255'] as const),
  'windows-1256',
] as const;
const LATIN = ['macintosh', 'windows-1250', 'windows-1254'] as const;

type PairEncoding = 'euc-kr' | 'euc-jp' | 'gb18030' | 'big5' | 'shift_jis';
export type LegacyEncoding = ByteEncoding | PairEncoding;

/** Bytes looked at. */
const LOOK = 65_536;

/** How well letters stand in the encoding that a text is in. */
const SURE = 0.6;
/** How much better than in windows-1252 they must, where both are Latin. */
const BETTER = 0.1;

/** @returns the likeliest; windows-1252, which any bytes are, where none is. */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const look = bytes.subarray(0, LOOK);
  return (
    best(look, SCRIPTS, SURE) ??
    PAIRS.find(([, is]) => is(look))?.[0] ??
    best(look, ['windows-874'], SURE) ??
    (isJapanese(look) ? 'shift_jis' : null) ??
    best(look, LATIN, Math.max(SURE, likenessOf(look, 'windows-1252') + BETTER)) ??
    'windows-1252'
  );
}

/** @returns null where none is better than `least`. */
function best(
  bytes: Uint8Array,
  encodings: readonly ByteEncoding[],
  least: number,
): ByteEncoding | null {
  let [found, most]: [ByteEncoding | null, number] = [null, least];
  for (const encoding of encodings) {
    const likeness = likenessOf(bytes, encoding);
    if (likeness > most) [found, most] = [encoding, likeness];
  }
  return found;
}

const PAIRS: readonly [PairEncoding, (bytes: Uint8Array) => boolean][] = [
  [
    'euc-jp',
    (bytes) => {
      const { all, share } = pairsOf(bytes, (lead) => lead === 0xa4 || lead === 0xa5);
      return (
        all > 3 && share > 0.15 && stands(bytes, 'euc-jp', /[\u3000-\u30FF\u4E00-\u9FFF]{2,}/g)
      );
    },
  ],
  // The syllables have the first half of the bytes that Chinese has.
  [
    'euc-kr',
    (bytes) => {
      const { all, share } = pairsOf(
        bytes,
        (lead, trail) => lead >= 0xb0 && lead <= 0xc8 && trail > 0xa0,
      );
      return all > 3 && share > 0.97 && stands(bytes, 'euc-kr', /[\uAC00-\uD7A3]{2,}/g);
    },
  ],
  // The 3,755 commonest characters.
  [
    'gb18030',
    (bytes) => {
      const { all, share } = pairsOf(
        bytes,
        (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail > 0xa0,
      );
      return all > 1 && share > 0.8 && stands(bytes, 'gb18030', CHINESE);
    },
  ],
  [
    'big5',
    (bytes) => {
      const { all, share } = pairsOf(bytes, (lead) => lead >= 0xa4 && lead <= 0xc6);
      return all > 1 && share > 0.9 && stands(bytes, 'big5', CHINESE);
    },
  ],
];

const CHINESE = /[\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]{2,}/g;

/** With letters of half width, which are one byte each. */
function isJapanese(bytes: Uint8Array): boolean {
  const runs = /[\u3000-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]{2,}|[\uFF61-\uFF9F]{3,}/g;
  return stands(bytes, 'shift_jis', runs);
}

/** How many letters take two bytes, and which share of them have bytes of some kind. */
function pairsOf(
  bytes: Uint8Array,
  is: (lead: number, trail: number) => boolean,
): { all: number; share: number } {
  let [all, some] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    at += 1;
    if (is(lead, bytes[at] ?? 0)) some += 1;
  }
  return { all, share: some / all };
}

/** Whether the bytes are of an encoding, and its letters stand side by side, not one by one as misread accents do. */
function stands(bytes: Uint8Array, encoding: PairEncoding, runs: RegExp): boolean {
  const text = strict(bytes, encoding);
  if (text === null) return false;
  const letters = text.match(/[^\0-\x7F]/gu)?.length ?? 0;
  return (text.match(runs) ?? []).join('').length > letters * 0.7;
}

function strict(bytes: Uint8Array, encoding: PairEncoding): string | null {
  try {
    // What was looked at may end within a letter.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
