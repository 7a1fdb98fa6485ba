/** What the columns of an unknown table are, guessed by their titles and, where those say nothing, by what stands below. */
import { isEmail } from '../../domain/email';
import { fold } from '../../domain/fold';
import { typedLink } from '../../domain/safe-url';
import { isLoudFamilyFirst } from '../family-first';
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from '../imported';
import { saidIn } from './blank';
import { type Column, columnsOf } from './columns';
import { BETWEEN, isPhone } from './reach';

/** Rows looked at. */
const LOOK = 100;

/** In UTF-16 units: what is longer is no name, address or number to tell a column by. */
const LONGEST = 200;

/** So many of the values of a column, of one, say what it is. */
const MOST = 0.6;

/** Fields of one value: a second column of one is kept in the note. */
const SINGLE: readonly ColumnField[] = [
  'name',
  'nameFamilyFirst',
  'nickname',
  'honorificPrefix',
  'pronouns',
  'headline',
  'organization',
  'howWeMet',
  'connectedOn',
];

/** Roles that a mapping has no word for. */
const TO_FIELD: Partial<Record<Column['role'], ColumnField>> = {
  middleName: 'givenName',
  nameSuffix: 'credentials',
  city: 'location',
  region: 'location',
  country: 'location',
};

/**
 * @param titles - the header; null where there is none.
 * @param rows - those below it.
 */
export function guessMapping(
  titles: readonly string[] | null,
  rows: readonly string[][],
): ColumnMapping {
  const look = rows.slice(0, LOOK);
  const width = titles?.length ?? Math.max(0, ...look.map((cells) => cells.length));
  const told = titles === null ? [] : columnsOf(titles);
  // Where a title says which column has telephones, other numbers count something else.
  const hasPhones = told.some(({ role }) => role === 'phones');
  const isNumbered = (title: string) => hasPhones || COUNTED.test(title.trim());
  const columns = Array.from({ length: width }, (_, at): ColumnMapping['columns'][number] => {
    const role = told[at]?.role ?? 'rest';
    const kind = () => kindOf(look.map((cells) => saidIn(cells[at])));
    if (role === 'phones' && kind() === 'emails') return 'emails';
    // Only where the title says nothing: a fax number looks like a phone's.
    if (role !== 'rest') return fieldOf(role);
    const is = kind();
    return is === 'phones' && isNumbered(titles?.[at] ?? '') ? 'rest' : (is ?? 'rest');
  });
  const named = withNames(columns.map(once), look);
  return { hasHeader: titles !== null, columns: named.map((field, at) => turned(field, at, look)) };
}

/** The first column of a field that has one value; further ones go into the note. */
function once(
  field: ColumnMapping['columns'][number],
  at: number,
  all: ColumnMapping['columns'],
): ColumnMapping['columns'][number] {
  const isSingle = SINGLE.some((single) => single === field);
  return isSingle && all.indexOf(field) < at ? 'rest' : field;
}

function fieldOf(role: Column['role']): ColumnField | 'rest' {
  const field = TO_FIELD[role] ?? role;
  return COLUMN_FIELDS.find((known) => known === field) ?? 'rest';
}

/** The number of something else than a telephone. */
const COUNTED = /(?:^|[\s_-])(?:id|ip|code|score|count|amount)$/i;

const isLink = (text: string) =>
  /^(?:https?:\/\/|www\.|linkedin\.com\/)/i.test(text) && typedLink(text) !== null;
const isReach = (text: string) => isEmail(text) || isPhone(text);

/** @returns what most values of a column plainly are; of numbers and addresses mixed, what most of those are. */
function kindOf(values: readonly string[]): 'emails' | 'phones' | 'links' | null {
  const said = values.filter((text) => text !== '' && text.length < LONGEST);
  const isMost = (is: (text: string) => boolean) =>
    said.length > 0 && said.filter(is).length >= said.length * MOST;
  if (isMost(isLink)) return 'links';
  const parts = (text: string) => text.split(BETWEEN).map((part) => part.trim());
  if (!isMost((text) => parts(text).every(isReach))) return null;
  const ways = said.flatMap(parts).filter(isReach);
  // Among numbers an address is kept as one; what is neither is kept only among numbers.
  return ways.filter(isEmail).length >= ways.length * MOST ? 'emails' : 'phones';
}

/** Where no title names people: the first column that reads like names, or two of single words beside a way to reach them. */
function withNames(
  columns: ColumnMapping['columns'],
  rows: readonly string[][],
): ColumnMapping['columns'] {
  const has = (...fields: ColumnField[]) =>
    columns.some((field) => fields.some((one) => one === field));
  if (has('name', 'nameFamilyFirst', 'givenName', 'familyName')) return columns;
  const reads = (at: number, is: (text: string) => boolean) => {
    const said = rows.map((cells) => saidIn(cells[at])).filter(Boolean);
    const isVaried = new Set(said).size > said.length / 2;
    const isEnough = said.length > 1 || has('emails', 'phones');
    return (
      columns[at] === 'rest' && isVaried && isEnough && said.filter(is).length >= said.length * MOST
    );
  };
  const places = columns.map((_, at) => at);
  const full = places.find((at) => reads(at, isFullName));
  if (full !== undefined) return columns.with(full, 'name');
  const single = has('emails', 'phones') ? places.find((at) => reads(at, isSingleName)) : undefined;
  if (single === undefined) return columns;
  if (!reads(single + 1, isSingleName)) return columns.with(single, 'name');
  const isTurned = isFamilyFirst(rows, single, columns.indexOf('emails'));
  const [given, family] = isTurned ? [single + 1, single] : [single, single + 1];
  return columns.with(given, 'givenName').with(family, 'familyName');
}

/** Whether addresses say so: `anna.mueller@…` beside `Müller` and `Anna`. */
function isFamilyFirst(rows: readonly string[][], first: number, email: number): boolean {
  const votes = (at: number, other: number) =>
    rows.filter((row) => isBegun(row[email], row[at], row[other])).length;
  const turned = votes(first + 1, first);
  return turned > 1 && turned > votes(first, first + 1);
}

/** Whether an address begins with one name and goes on with the other. */
function isBegun(email: string | undefined, ...names: (string | undefined)[]): boolean {
  const [name = '', other = ''] = names.map((one) => fold(saidIn(one)));
  const local = fold(saidIn(email)).split('@')[0] ?? '';
  const after = local.slice(name.length).replace(/^[._-]/, '');
  return name.length > 2 && local.startsWith(name) && after.startsWith(other.slice(0, 1) || '@');
}

/** A column of `MÜLLER Anna` has the family name first. */
function turned(
  field: ColumnMapping['columns'][number],
  at: number,
  rows: readonly string[][],
): ColumnMapping['columns'][number] {
  if (field !== 'name') return field;
  const said = rows.map((cells) => saidIn(cells[at])).filter(Boolean);
  const loud = said.filter(isLoudFamilyFirst).length;
  return loud > 1 && loud >= said.length * MOST ? 'nameFamilyFirst' : field;
}

/** How a name begins; the letters of Georgian have no capitals in it. */
const INITIAL = String.raw`[\p{Lu}\p{Lo}\p{Lt}\p{sc=Geor}]`;
const WORD = String.raw`${INITIAL}[\p{L}\p{M}.'’-]*`;
const SINGLE_NAME = new RegExp(`^${WORD}$`, 'u');
/** Each word with a capital but for `de`, `van`, `bin` and the like. */
const FULL_NAME = new RegExp(String.raw`^${WORD}(?:,? (?:${WORD}|\p{Ll}{1,3})){1,4}$`, 'u');
const UNSPACED = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Hira}]{2,6}$/u;

const isSingleName = (text: string) => text.length < LONGEST && SINGLE_NAME.test(text);
const isFullName = (text: string) =>
  text.length < LONGEST && (FULL_NAME.test(text) || UNSPACED.test(text));
