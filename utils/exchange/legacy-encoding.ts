/**
 * Tells the encodings that came before Unicode apart, for files that are not UTF-8: Outlook and Excel still save in the
 * computer's own. Each has a shape: which bytes follow which, and how the letters that come out stand in words.
 */

const LEGACY_ENCODINGS = [
  'windows-1251',
  'euc-kr',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1250',
  'windows-1252',
] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** Bytes looked at. */
const LOOK = 65_536;

/** @returns the likeliest; windows-1252, which any bytes are, where none is. */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const look = bytes.subarray(0, LOOK);
  return LEGACY_ENCODINGS.find((encoding) => LOOKS_LIKE[encoding](look)) ?? 'windows-1252';
}

const LOOKS_LIKE: Record<LegacyEncoding, (bytes: Uint8Array) => boolean> = {
  'windows-1251': isRussian,
  // The syllables have the first half of the bytes that Chinese has.
  'euc-kr': (bytes) => {
    const { all, share } = pairsOf(
      bytes,
      (lead, trail) => lead >= 0xb0 && lead <= 0xc8 && trail > 0xa0,
    );
    return all > 3 && share > 0.97 && stands(bytes, 'euc-kr', /[\uAC00-\uD7A3]{2,}/g);
  },
  // The 3,755 commonest characters.
  gb18030: (bytes) => {
    const { all, share } = pairsOf(
      bytes,
      (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail > 0xa0,
    );
    return (
      all > 1 &&
      share > 0.8 &&
      stands(bytes, 'gb18030', /[\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]{2,}/g)
    );
  },
  big5: (bytes) => {
    const { all, share } = pairsOf(bytes, (lead) => lead >= 0xa4 && lead <= 0xc6);
    return (
      all > 1 &&
      share > 0.9 &&
      stands(bytes, 'big5', /[\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]{2,}/g)
    );
  },
  shift_jis: (bytes) =>
    stands(
      bytes,
      'shift_jis',
      /[\u3000-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]{2,}|[\uFF61-\uFF9F]{3,}/g,
    ),
  // The Polish l with a stroke and its like are signs in windows-1252, and signs stand in no word.
  'windows-1250': (bytes) => /[a-z][\x9C\x9F\xB3\xB9\xBF][a-z]/.test(latin(bytes)),
  'windows-1252': () => true,
};

/** Cyrillic words, in capitals or small, with no Latin letter in them: what accents read as Cyrillic never are. */
function isRussian(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1251').decode(bytes);
  const words = text.match(/[\p{L}\p{M}]*[^\0-\x7F\s][\p{L}\p{M}]*/gu) ?? [];
  const sound = words.filter((word) => /^(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+)$/.test(word));
  return sound.some((word) => word.length > 2) && sound.length > words.length * 0.9;
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
function stands(bytes: Uint8Array, encoding: LegacyEncoding, runs: RegExp): boolean {
  const text = strict(bytes, encoding);
  if (text === null) return false;
  const letters = text.match(/[^\0-\x7F]/gu)?.length ?? 0;
  return (text.match(runs) ?? []).join('').length > letters * 0.7;
}

function strict(bytes: Uint8Array, encoding: LegacyEncoding): string | null {
  try {
    // What was looked at may end within a letter.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
