/** What the columns of an unknown table are, guessed by their titles and, where those say nothing, by what stands below. */
import { typedLink } from '../../domain/safe-url';
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from '../imported';
import { saidIn } from './blank';
import { type Column, columnsOf } from './columns';

/** Rows looked at. */
const LOOK = 100;

/** In UTF-16 units: what is longer is no name, address or number to tell a column by. */
const LONGEST = 200;

/** Fields of one value: a second column of one is kept in the note. */
const SINGLE: readonly ColumnField[] = [
  'name',
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
    // Only where the title says nothing: a fax number looks like a phone's.
    if (role !== 'rest') return fieldOf(role);
    const kind = kindOf(look.map((cells) => saidIn(cells[at])));
    return kind === 'phones' && isNumbered(titles?.[at] ?? '') ? 'rest' : (kind ?? 'rest');
  });
  return { hasHeader: titles !== null, columns: withNames(columns.map(once), look) };
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

const KINDS: [ColumnField, (text: string) => boolean][] = [
  ['emails', (text) => /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+(?:[,;]|$)/.test(text)],
  [
    'links',
    (text) => /^(?:https?:\/\/|www\.|linkedin\.com\/)/i.test(text) && typedLink(text) !== null,
  ],
  [
    'phones',
    (text) =>
      /^\+?[\d\s().\-/]{7,20}$/.test(text) &&
      !/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text),
  ],
];

/** The number of something else than a telephone. */
const COUNTED = /(?:^|[\s_-])(?:id|ip|code|score|count|amount)$/i;

/** @returns what most values of a column plainly are. */
function kindOf(values: readonly string[]): ColumnField | null {
  const said = values.filter((text) => text !== '' && text.length < LONGEST);
  const kind = KINDS.find(
    ([, is]) => said.length > 0 && said.filter(is).length >= said.length * 0.6,
  );
  return kind?.[0] ?? null;
}

/** Where no title names people: the first column that reads like names, or two of single words beside a way to reach them. */
function withNames(
  columns: ColumnMapping['columns'],
  rows: readonly string[][],
): ColumnMapping['columns'] {
  const has = (...fields: ColumnField[]) =>
    columns.some((field) => fields.some((one) => one === field));
  if (has('name', 'givenName', 'familyName')) return columns;
  const reads = (at: number, is: (text: string) => boolean) => {
    const said = rows.map((cells) => saidIn(cells[at])).filter(Boolean);
    const isVaried = new Set(said).size > said.length / 2;
    const isEnough = said.length > 1 || has('emails', 'phones');
    return (
      columns[at] === 'rest' && isVaried && isEnough && said.filter(is).length >= said.length * 0.6
    );
  };
  const places = columns.map((_, at) => at);
  const full = places.find((at) => reads(at, isFullName));
  if (full !== undefined) return columns.with(full, 'name');
  const single = has('emails', 'phones') ? places.find((at) => reads(at, isSingleName)) : undefined;
  if (single === undefined) return columns;
  if (!reads(single + 1, isSingleName)) return columns.with(single, 'name');
  return columns.with(single, 'givenName').with(single + 1, 'familyName');
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
