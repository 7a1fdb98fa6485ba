/** Lists of two entries of one person made into one: nothing lost, nothing twice. */
import { fold } from './fold';
import { isEmpty } from './is-empty';
import type { Education, Position } from './person';

const digits = (phone: string) => phone.replace(/\D/g, '');

/** A web page whatever its scheme, `www.` or last slash: `linkedin.com/in/mara`. */
export function pageName(link: string): string {
  const url = URL.parse(link);
  if (!url) return fold(link);
  const page = url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '');
  return (page + url.search + url.hash).toLowerCase();
}

/** By what two lines of a list are the same, where that is not the line itself. */
const SAME_LINE: Record<string, (line: string) => string> = {
  links: pageName,
  emails: fold,
  phones: (phone) => digits(phone) || phone,
  credentials: fold,
};

/** @returns the first list and what only the second has, in their order. */
export function uniteLines(
  field: string,
  one: readonly string[],
  other: readonly string[],
): string[] {
  const nameOf = SAME_LINE[field] ?? ((line: string) => line);
  const lines = new Map([...other, ...one].map((line) => [nameOf(line), line]));
  return [...new Set([...one, ...other].map(nameOf))].flatMap((name) => lines.get(name) ?? []);
}

type Entry = Position | Education;

/** As {@link uniteLines} for positions and schools: of two that tell of the same, the fuller stays. */
export function uniteEntries<T extends Entry>(one: readonly T[], other: readonly T[]): T[] {
  const united = [...one];
  for (const entry of other) {
    const at = united.findIndex((kept) => isSameEntry(kept, entry));
    const kept = united[at];
    if (!kept) united.push(entry);
    else if (fullness(entry) > fullness(kept)) united[at] = entry;
  }
  return united;
}

const PERIOD = ['start', 'end'];

/** The same but for what one of them does not say of when it was. */
export function isSameEntry(one: Entry, other: Entry): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  fields.delete('current');
  return [...fields].every((field) => {
    const [a, b] = [one[field], other[field]];
    if (PERIOD.includes(field) && (isEmpty(a) || isEmpty(b))) return true;
    return fold(String(a ?? '')) === fold(String(b ?? ''));
  });
}

const fullness = (entry: Entry) => Object.values(entry).filter((value) => !isEmpty(value)).length;
