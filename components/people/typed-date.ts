/** Dates as people type them about a job or a school, read into what a row keeps. Pure. */

const SPAN = /^(.*?(?:19|20)\d{2})\s*[-–—]\s*(\S.*(?:19|20)\d{2}|(?:19|20)\d{2})$/u;
const YEAR_FIRST = /^(?<year>(?:19|20)\d{2})[/\s-](?<month>\d{1,2})$/u;
const MONTH_FIRST = /^(?<month>\d{1,2}|\p{L}+)[/\s-](?<year>(?:19|20)\d{2})$/u;

/**
 * @param text - `2012`, `2021-07`, `7/2021`, `Mar 2021`, `march 2021`; months in English or the reader's language.
 * @returns `2012`, `2021-07`; other words as they are, so that nothing typed is lost; `null` for nothing.
 */
export function typedDate(text: string): string | null {
  const plain = text.trim().replace(/[.,\s]+/gu, ' ');
  const { year, month } = (YEAR_FIRST.exec(plain) ?? MONTH_FIRST.exec(plain))?.groups ?? {};
  return typedMonth(year, month) ?? (text.trim() || null);
}

/** As {@link typedDate} for both ends; `2012 - 2014` in the first box, the second left empty, is both. */
export function typedSpan(
  start: string,
  end: string,
): { start: string | null; end: string | null } {
  const span = end.trim() === '' ? SPAN.exec(start.trim()) : null;
  return { start: typedDate(span?.[1] ?? start), end: typedDate(span?.[2] ?? end) };
}

function typedMonth(year: string | undefined, month: string | undefined): string | null {
  if (year === undefined || month === undefined) return null;
  const number = /^\d+$/u.test(month) ? Number(month) : monthNamed(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}

/** @returns 1 to 12 for a month's name or its first three letters or more; 0 for none. */
function monthNamed(word: string): number {
  const typed = word.toLocaleLowerCase();
  if (typed.length < 3) return 0;
  for (const locale of ['en', undefined]) {
    const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = names.format(Date.UTC(2001, month - 1, 15)).toLocaleLowerCase();
      if (name.startsWith(typed)) return month;
    }
  }
  return 0;
}
