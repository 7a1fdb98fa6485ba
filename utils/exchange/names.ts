/** Puts a name together from its parts, in the order in which it is said. */

import { bare, turnedRound } from './turn-round';

/** Written family first, without a space: Chinese, Japanese, Korean. */
export const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}ー々·・\s]+$/u;

/** Belongs to the name, unlike `PhD`. */
const GENERATION = /^(?:jr|sr|junior|senior|ii|iii|iv|v|filho|neto|júnior)\.?$/i;

/** A degree or certificate: `MBA`, `Ph.D.`, `CFA®`, `PMP`. */
const CREDENTIAL = /^(?:[A-Z][A-Za-z]{0,4}\.?){1,4}[®™]?$/u;
const CREDENTIALS = new Set(
  (
    'phd md do dds dvm pharmd rph cpht rn bsn msn fnp np lpn dnp aprn pt dpt lcsw lmft mph msw edd mba emba mpa ma ba bs ms msc bsc meng' +
    ' beng jd llm llb esq cpa cfa acca fcca aca pmp csm cspo cissp phr sphr shrmcp shrmscp pe eit leedap frcs mrcp dr prof'
  ).split(' '),
);

export interface NameParts {
  given: string;
  middle: string;
  family: string;
  suffix: string;
}

export interface SaidName {
  name: string;
  credentials: string[];
  /** `Dr.`, where it stood in the middle of what was turned round. */
  prefix?: string;
}

/** Whether what stands behind a name is part of it. */
export function isGeneration(suffix: string): boolean {
  return GENERATION.test(suffix);
}

/** @param parts - each trimmed; empty for none. */
export function nameOfParts({ given, middle, family, suffix }: NameParts): SaidName {
  const isOfName = isGeneration(suffix);
  const [last = '', ...behind] = atCommas(family);
  const credentials = [...behind, ...(isOfName ? [] : atCommas(suffix))];
  const isFamilyFirst = FAMILY_FIRST.test(last) && FAMILY_FIRST.test(given);
  const parts = isFamilyFirst
    ? [last + given]
    : [given, middle, last, ...(isOfName ? [suffix] : [])];
  return { name: parts.filter(Boolean).join(' '), credentials };
}

/** `Okafor, Mara` is Mara Okafor; `Mara Okafor, PhD` has a degree. */
export function nameOfWhole(text: string): SaidName {
  const [first = '', ...behind] = atCommas(text);
  if (behind.length === 0) return { name: text, credentials: [] };
  if (behind.every((part) => GENERATION.test(part))) return { name: text, credentials: [] };
  // `OKAFOR, MARA` is in capitals as a whole, and `MARA` is no degree.
  const isLoud = text === text.toUpperCase();
  if (behind.every(isLoud ? isKnownDegree : isDegree)) return { name: first, credentials: behind };
  const [given = '', ...rest] = behind;
  return rest.every(isDegree) && isPart(first) && isPart(bare(given).name)
    ? { ...turnedRound(first, given), credentials: rest }
    : { name: text, credentials: [] };
}

/** Whether a part behind a comma is a degree, not somebody's name. */
export function isDegree(part: string): boolean {
  return isKnownDegree(part) || (CREDENTIAL.test(part) && part === part.toUpperCase());
}

function isKnownDegree(part: string): boolean {
  return CREDENTIALS.has(part.toLowerCase().replace(/[^a-z]/g, ''));
}

/** The parts between commas, trimmed; empty ones are none. */
export function atCommas(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** At most three words of letters: no company, no address. */
const isPart = (text: string) =>
  /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,3}$/u.test(text) &&
  !/\b(?:inc|ltd|llc|gmbh|corp|co|plc|ag|sa)\b/i.test(text);

/** The name in a profile's address, `mara-okafor-1a2b3c`: better than nobody. */
export function nameOfSlug(links: readonly string[]): string | undefined {
  const slug = links.flatMap(
    (link) => /linkedin\.com\/(?:in|pub)\/([^/?#]+)/i.exec(link)?.[1] ?? [],
  )[0];
  if (slug === undefined) return undefined;
  const words = decoded(slug).split('-');
  const named = words.filter((word, at) => at === 0 || !/\d/.test(word));
  return named.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
