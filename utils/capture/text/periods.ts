/** Periods as profile pages write them: `Jan 2021 - Present · 5 yrs 3 mos`, `2021年1月～現在`, `2012 – 2014`. */
import { monthIn } from './words/months';
import { isDuration, isPresentWord, latinDigits } from './words/times';

export interface Period {
  /** `2021`, `2021-07`, or null. */
  start: string | null;
  end: string | null;
  current: boolean;
  /** The line also told how long it lasted, which prose hardly ever does. */
  timed: boolean;
}

const PART = /\s*[·•⋅・|]\s*/u;
const RANGE =
  /\s*[–—―〜～~]\s*|\s+-\s+|(?<=\d)-(?=\d{4}|\p{Lu})|\s+(?:to|until|till|bis|à|au|a|al|até|tot|do|till|til|to|по|до|إلى|الى|حتى|עד|से|ถึง|đến|hasta)\s+|(?:\s*(?:至|から|부터)\s*)(?!今)/iu;
const YEAR = /(?<!\d)(?:19|20|25)\d{2}(?!\d)/;
/** Its months may have two words. */
const ARABIC = /\p{Script=Arabic}/u;
/** What a date may be made of besides its year and month. */
const FILLER =
  /^(?:de|del|of|d'|year|jahr|im|seit|since|from|von|du|le|du|dal|von|r|г|год|года|em|desde|depuis|od|από|от|с|thang|thg|nam|พ\.ศ|ค\.ศ)\.?$/iu;

/**
 * Reads a whole line as a period.
 *
 * @param line - clean text.
 * @returns the period, or null when the line is anything else.
 */
export function parsePeriod(line: string): Period | null {
  if (line.length > 90) return null;
  const parts = latinDigits(line)
    .replace(/[\u200e\u200f]/g, '')
    .split(PART)
    .filter(Boolean);
  const head = parts[0];
  if (head === undefined || !parts.slice(1).every(isDuration)) return null;
  const { range, timed } = splitDuration(head);
  const period = parseRange(range.replace(/^\((.*)\)$/, '$1'));
  return period && { ...period, timed: timed || parts.length > 1 };
}

/** Guest pages write the duration after the end without a dot: `Jan 2020 - Present 3 years 4 months`. */
function splitDuration(text: string): { range: string; timed: boolean } {
  const found = /^(.*?(?:\d{4}|\p{L}))\s+(\d{1,2}\s\p{L}+\.?(?:\s\d{1,2}\s\p{L}+\.?)?)$/u.exec(
    text,
  );
  if (found?.[1] && found[2] && isDuration(found[2]) && YEAR.test(found[1])) {
    return { range: found[1], timed: true };
  }
  return { range: text, timed: false };
}

function parseRange(text: string): Omit<Period, 'timed'> | null {
  const sides = text.split(RANGE).filter((side): side is string => (side ?? '').trim() !== '');
  const [first, second] = sides;
  if (first === undefined || sides.length > 2) return null;
  const start = parseMoment(first.replace(/^(?:de|du|from|von|dal|od|с|desde)\s+/iu, ''));
  if (second === undefined) {
    // A lone date is the day of one thing; in education it is when it ended.
    return start === null ? null : { start: null, end: start, current: false };
  }
  if (start === null) return null;
  if (isPresentWord(second)) return { start, end: null, current: true };
  const end = parseMoment(second);
  return end === null ? null : { start, end, current: false };
}

/**
 * Reads one date of a period.
 *
 * @param text - `Jan 2021`, `2021`, `2021年7月`, `07/2021`, `de marzo de 2019`.
 * @returns `2021-07`, `2021`, or null when there is more in it than a month and a year.
 */
function parseMoment(text: string): string | null {
  const found = YEAR.exec(text);
  if (found === null) return null;
  // Thai pages count years from the Buddha.
  const year = found[0].startsWith('25') ? Number(found[0]) - 543 : Number(found[0]);
  if (year > 2100) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + 4)}`.trim();
  const bare = rest.replace(/[年년,./-]/g, ' ').trim();
  if (bare === '') return String(year);
  const numbered =
    /^(?:th(?:á|a)ng\s|thg\s)?\s*(\d{1,2})\s*(?:月|월|năm)?(?:\s*\d{1,2}\s*[日일])?$/iu.exec(bare);
  if (numbered?.[1]) {
    const month = Number(numbered[1]);
    return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
  }
  const words = rest.split(/[\s,]+/).filter((word) => word !== '' && !FILLER.test(word));
  const letters = words.filter((word) => /\p{L}/u.test(word));
  if (letters.length > (ARABIC.test(rest) ? 2 : 1) || words.length - letters.length > 1)
    return null;
  if (words.some((word) => !/^[\p{L}\p{M}.'’׳]+$/u.test(word) && !/^\d{1,2}\.?$/.test(word)))
    return null;
  if (letters.length === 0) return String(year);
  const month = monthIn(letters.join(' '));
  return month === null ? null : `${year}-${String(month).padStart(2, '0')}`;
}
