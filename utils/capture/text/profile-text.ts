/**
 * What somebody gets by selecting a profile and copying it: lines without any markup. Told by their order
 * and shape, as on a card, and shown for correction before anything is kept.
 */
import type {
  CapturedEducation,
  CapturedPerson,
  CapturedPosition,
} from '../../domain/capture-result';
import {
  ABOUT_TITLES,
  EDUCATION_TITLES,
  OTHER_TITLES,
  POSITION_TITLES,
} from '../recipes/linkedin/words';
import { cleanLines, isMeaningful } from './clean';
import { bareWords, degreeIn, isCount, withoutMore } from './headlines';
import { safeEmail, safeUrl } from './links';
import { readName } from './names';
import { type Period, parsePeriod } from './periods';
import { isEmploymentKind, isWorkMode } from './words/employment';
import { pronounsIn } from './words/pronouns';
import { isDuration } from './words/times';

/** A person as told by text alone; phone numbers too, which people copy along. */
export type TextPerson = Partial<CapturedPerson> & { phones?: string[] };

type Part = 'about' | 'positions' | 'education' | 'other';

const TEXT_MAX = 60_000;
const LINES_MAX = 1_500;
const NAME_MAX = 120;
/** A line of more is prose. */
const PROSE = 140;
const ITEMS_MAX = 60;

const TITLES = new Map<string, Part>([
  ...OTHER_TITLES.map((title): [string, Part] => [bareWords(title), 'other']),
  ...ABOUT_TITLES.map((title): [string, Part] => [bareWords(title), 'about']),
  ...POSITION_TITLES.map((title): [string, Part] => [bareWords(title), 'positions']),
  ...EDUCATION_TITLES.map((title): [string, Part] => [bareWords(title), 'education']),
]);

/**
 * Reads a copied profile or bio.
 *
 * @param text - hostile.
 * @returns what was recognised; nothing where no line is a name.
 */
export function readProfileText(text: string): TextPerson {
  const lines = linesOf(text);
  const starts = lines.flatMap((line, at) => (partOf(line) ? [at] : []));
  const person = readHead(lines.slice(0, starts[0] ?? lines.length));
  if (person.name === undefined) return {};
  starts.forEach((start, index) => {
    const body = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    const part = partOf(lines[start] ?? '');
    if (part === 'about') person.about ??= withoutMore(body.join('\n')).text;
    else if (part === 'positions') person.positions ??= readPositions(body);
    else if (part === 'education') person.education ??= readEducation(body);
  });
  const current = person.positions?.find((one) => one.current && one.organization !== null);
  if (current?.organization) person.organization = current.organization;
  return Object.fromEntries(
    Object.entries(person).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Clean lines; what stands twice in a row is a label for readers, not said twice. */
function linesOf(text: string): string[] {
  const lines = cleanLines(text.slice(0, TEXT_MAX), TEXT_MAX)
    .split('\n')
    .filter((line) => line !== '' && !/\blogo$/i.test(line));
  return lines.filter((line, at) => line !== lines[at - 1]).slice(0, LINES_MAX);
}

function partOf(line: string): Part | null {
  return line.length > 60 ? null : (TITLES.get(bareWords(line)) ?? null);
}

function readHead(lines: readonly string[]): TextPerson {
  const at = lines.findIndex((line) => line.length <= NAME_MAX && readName(line).name !== null);
  if (at === -1) return {};
  const { name, pronouns, credentials } = readName(lines[at] ?? '');
  const person: TextPerson = { credentials, emails: [], links: [], phones: [] };
  if (name !== null) person.name = name;
  if (pronouns !== null) person.pronouns = pronouns;
  const plain: string[] = [];
  let isOver = false;
  for (const line of lines.slice(at + 1)) {
    if (takeContact(line, person) || takeSmallPrint(line, person)) continue;
    // Past the counts come buttons, in whatever language.
    if (isCount(line)) isOver = true;
    else if (!isOver && isMeaningful(line)) plain.push(line);
  }
  sortPlain(plain, person);
  return person;
}

/** Addresses and numbers stand anywhere. */
function takeContact(line: string, person: TextPerson): boolean {
  const bare = line.replace(/^[\p{L}\s-]{1,20}:\s+/u, '');
  const email = /^\S+@\S+\.\S+$/.test(bare) ? safeEmail(bare) : null;
  const link = /^(https?:\/\/|www\.)\S+$/i.test(bare)
    ? safeUrl(bare.replace(/^www\./i, 'https://www.'))
    : null;
  const isPhone = /^\+?[\d\s()./-]{7,24}$/.test(bare) && (bare.match(/\d/g)?.length ?? 0) >= 7;
  if (email) person.emails?.push(email);
  else if (link) person.links?.push(link);
  else if (isPhone && parsePeriod(bare) === null) person.phones?.push(bare);
  else return false;
  return true;
}

/** Pronouns and distance, alone or on one line. */
function takeSmallPrint(line: string, person: TextPerson): boolean {
  const parts = line.split(/\s*[·•|]\s*/u).filter(Boolean);
  if (parts.length > 3 || line.length > 48) return false;
  const read = parts.map((part) => ({ pronouns: pronounsIn(part), degree: degreeIn(part) }));
  const whole = degreeIn(line);
  if (whole === null && !read.every(({ pronouns, degree }) => pronouns ?? degree)) return false;
  for (const { pronouns, degree } of [...read, { pronouns: null, degree: whole }]) {
    if (pronouns !== null) person.pronouns ??= pronouns;
    if (degree !== null) person.degree ??= degree;
  }
  return true;
}

function sortPlain(lines: readonly string[], person: TextPerson): void {
  const prose = lines.filter(isProse);
  const [headline, ...rest] = lines.filter((line) => !isProse(line));
  if (prose.length > 0) person.about = prose.join('\n');
  if (headline !== undefined) person.headline = headline;
  const place = rest.find((line) => looksLikePlace(beforeDot(line)));
  if (place !== undefined) person.location = beforeDot(place);
  const work = rest.find((line) => line !== place && line.length <= 80 && !/[,|]/.test(line));
  if (work !== undefined) person.organization = beforeDot(work);
}

function isProse(line: string): boolean {
  return line.length > PROSE || (/[.!?。]$/u.test(line) && line.split(/\s+/).length > 6);
}

/** `Leeds, England · Contact info`: what follows the dot is the page's. */
function beforeDot(line: string): string {
  return line.split(/\s+[·•]\s+/u)[0] ?? line;
}

function looksLikePlace(text: string): boolean {
  const commas = text.match(/[,،、，]/gu)?.length ?? 0;
  return (
    commas >= 1 && commas <= 4 && !/\d|\b(?:at|and|&)\b/.test(text) && text.split(/\s+/).length <= 9
  );
}

/** Each ends with its period, and begins with the two lines before; roles of one employer stand under it. */
function readPositions(lines: readonly string[]): CapturedPosition[] {
  const positions: CapturedPosition[] = [];
  let group: string | null = null;
  let before: string[] = [];
  for (const line of lines) {
    const period = parsePeriod(line);
    if (period === null) {
      const isLength =
        isDuration(line) ||
        line.split(/\s+·\s+/u).every((part) => isDuration(part) || isEmploymentKind(part));
      if (isLength && !isEmploymentKind(line)) {
        group = before.at(-1) ?? null;
        before = [];
      } else if (!isEmploymentKind(line) && !isWorkMode(line)) before.push(line);
      continue;
    }
    const [title, work] =
      before.length > 1 && !isInGroup(before, group) ? before.slice(-2) : [before.at(-1)];
    if (work !== undefined) group = null;
    const organization = work === undefined ? group : beforeDot(work);
    if (title !== undefined && positions.length < ITEMS_MAX)
      positions.push({ title, organization, ...spanOf(period) });
    before = [];
  }
  return positions;
}

function spanOf({ start, end, current }: Period) {
  return { start, end, current };
}

/** Under an employer the line before a period is a role, whatever was described above it. */
function isInGroup(before: readonly string[], group: string | null): boolean {
  return group !== null && !/\s·\s/u.test(before.at(-1) ?? '');
}

function readEducation(lines: readonly string[]): CapturedEducation[] {
  const schools: CapturedEducation[] = [];
  let before: string[] = [];
  const add = (start: string | null, end: string | null) => {
    const [school, study] = before;
    const [degree, ...field] = (study ?? '').split(/\s*,\s*/);
    if (school !== undefined && schools.length < ITEMS_MAX)
      schools.push({ school, degree: degree || null, field: field.join(', ') || null, start, end });
    before = [];
  };
  for (const line of lines) {
    const period = parsePeriod(line);
    if (period) add(period.start, period.end);
    else if (!isProse(line)) before.push(line);
  }
  if (schools.length === 0) add(null, null);
  return schools;
}
