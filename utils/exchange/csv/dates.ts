/** Days as exports write them, in whatever language the account had. */
import { fold } from '../../domain/fold';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'ru',
  'tr',
  'cs',
  'sv',
  'da',
  'nb',
  'ro',
  'id',
  'ar',
  'hi',
];

/** In UTF-16 units: what is longer is no date. */
const DATE_MOST = 80;

/** Which of two numbers comes first where both could be either: `03/04/24`. */
export type DayOrder = 'day first' | 'month first';

const months = new Map<string, number>();

/** @returns 1 to 12; null for a word that is no month. */
function monthOf(word: string): number | null {
  if (months.size === 0) for (const language of LANGUAGES) learnMonths(language);
  const key = monthKey(word);
  return months.get(key) ?? months.get(key.slice(0, 3)) ?? null;
}

function learnMonths(language: string): void {
  for (const month of ['long', 'short'] as const) {
    const day = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    for (let number = 1; number <= 12; number++) {
      const parts = day.formatToParts(Date.UTC(2024, number - 1, 15));
      const word = monthKey(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (word !== '' && !months.has(word)) months.set(word, number);
    }
  }
}

const monthKey = (word: string) => fold(word).replace(/[^\p{L}\p{M}]/gu, '');

/** How the numbers of a column stand, told by those that can only be read one way; null where none can. */
export function dayOrderOf(texts: readonly string[]): DayOrder | null {
  for (const text of texts) {
    const [, first, , second] = /^(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}/.exec(text.trim()) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) return 'day first';
    if (Number(second) > 12 && Number(first) <= 12) return 'month first';
  }
  return null;
}

/**
 * A day: `2024-01-15`, `15 Jan 2024`, `7-Feb-22`, `January 15, 2024`, `01/15/24`, `15.01.2024`, `2024年1月15日`, each
 * perhaps with a time behind it.
 *
 * @returns `2024-01-15`; null for what is none, or a day that does not exist.
 */
export function dayOf(text: string, order: DayOrder): string | null {
  if (text.length > DATE_MOST) return null;
  const western = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
  const numbers = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/.exec(western);
  if (numbers) return existing(numbers[1], numbers[2], numbers[3]);
  const short = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(western);
  if (short) {
    const [, first, sign, second, year] = short;
    const isMonthFirst =
      sign !== '.' && (order === 'month first' ? Number(first) <= 12 : Number(second) > 12);
    return isMonthFirst ? existing(year, first, second) : existing(year, second, first);
  }
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+)?([\p{L}\p{M}.]+)[\s,-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)/iu.exec(
      western,
    );
  if (dayFirst) return existing(dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst =
    /^([\p{L}\p{M}.]+)[\s-]+(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})(?!\d)/iu.exec(western);
  return monthFirst && existing(monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2]);
}

function existing(
  year: string | undefined,
  month: string | number | null | undefined,
  day: string | undefined,
): string | null {
  if (month === null) return null;
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  try {
    return Temporal.PlainDate.from(
      { year: full, month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return null;
  }
}

/**
 * A moment: a day as {@link dayOf} reads it with a time behind it, `2024-03-15 09:30:00 UTC`, `1/15/24, 3:45 PM`. One
 * without a zone is in UTC, as LinkedIn has it.
 *
 * @returns ISO 8601 in UTC; null for what is none.
 */
export function momentOf(text: string, order: DayOrder): string | null {
  if (text.length > DATE_MOST) return null;
  // Java's own way, of older exports: `Mon Jan 15 10:00:00 UTC 2018`.
  const java = /^\p{L}{3} (\p{L}{3} \d{1,2}) (\d\d:\d\d:\d\d) UTC (\d{4})$/u.exec(text);
  const said = java ? `${java[1]} ${java[3]} ${java[2]}` : text;
  const day = dayOf(said, order);
  if (day === null) return null;
  const [, hour, minute, second = '00', half, zone = 'Z'] =
    /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([AP])?\.?M?\.?\s*([+-]\d{2}:\d{2})?/i.exec(
      said.slice(dayLength(said)),
    ) ?? [];
  const hours =
    half === undefined ? Number(hour ?? 0) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  try {
    return Temporal.Instant.from(
      `${day}T${String(hours).padStart(2, '0')}:${minute ?? '00'}:${second}${zone}`,
    ).toString();
  } catch {
    return null;
  }
}

/** Where the time may begin: `15.01.2024` is none. */
const dayLength = (text: string) => Math.max(0, text.search(/[\sT]\d{1,2}[:.]\d{2}(?!\d*[./])/));
