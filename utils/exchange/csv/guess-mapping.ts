/** What the columns of an unknown table are, guessed by their titles and, where those say nothing, by what stands below. */
import { typedLink } from '../../domain/safe-url';
import type { ColumnField, ColumnMapping } from '../imported';
import { saidIn } from './blank';
import { type Column, columnsOf } from './columns';

/** Rows looked at. */
const LOOK = 100;

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
  const told = titles === null ? [] : columnsOf(titles).map(({ role }) => fieldOf(role));
  const columns = Array.from({ length: width }, (_, at): ColumnMapping['columns'][number] => {
    const field = told[at] ?? 'rest';
    return field === 'rest' ? (kindOf(look.map((cells) => saidIn(cells[at]))) ?? 'rest') : field;
  });
  const seen = new Set<ColumnField>();
  const once = columns.map((field) => {
    if (field === null || field === 'rest' || !SINGLE.includes(field) || !seen.has(field)) {
      if (field !== null && field !== 'rest') seen.add(field);
      return field;
    }
    return 'rest';
  });
  return { hasHeader: titles !== null, columns: withNames(once, look) };
}

function fieldOf(role: Column['role']): ColumnField | 'rest' {
  const field = TO_FIELD[role] ?? role;
  switch (field) {
    case 'middleName':
    case 'nameSuffix':
    case 'fileAs':
    case 'title':
    case 'department':
    case 'phoneticGiven':
    case 'phoneticFamily':
    case 'fax':
    case 'address':
    case 'poBox':
    case 'street':
    case 'city':
    case 'region':
    case 'postcode':
    case 'country':
    case 'birthday':
    case 'anniversary':
    case 'im':
    case 'related':
    case 'label':
    case 'nothing':
      return 'rest';
    default:
      return field;
  }
}

const KINDS: [ColumnField, (text: string) => boolean][] = [
  ['emails', (text) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)],
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

/** @returns what most values of a column plainly are. */
function kindOf(values: readonly string[]): ColumnField | null {
  const said = values.filter(Boolean);
  const kind = KINDS.find(
    ([, is]) => said.length > 0 && said.filter(is).length >= said.length * 0.6,
  );
  return kind?.[0] ?? null;
}

/** Where no title names people: the first column that reads like names, or two of single words side by side. */
function withNames(
  columns: ColumnMapping['columns'],
  rows: readonly string[][],
): ColumnMapping['columns'] {
  if (columns.some((field) => field === 'name' || field === 'givenName' || field === 'familyName'))
    return columns;
  const share = (at: number, is: (text: string) => boolean) => {
    const said = rows.map((cells) => saidIn(cells[at])).filter(Boolean);
    const differing = new Set(said).size;
    return columns[at] === 'rest' && differing > said.length / 2
      ? said.filter(is).length / said.length
      : 0;
  };
  const places = columns.map((_, at) => at);
  const full = places.find((at) => share(at, isFullName) >= 0.6);
  if (full !== undefined) return columns.with(full, 'name');
  const single = places.find((at) => share(at, isSingleName) >= 0.6);
  if (single === undefined) return columns;
  if (share(single + 1, isSingleName) < 0.6) return columns.with(single, 'name');
  return columns.with(single, 'givenName').with(single + 1, 'familyName');
}

const isSingleName = (text: string) =>
  /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(text) && text !== text.toLowerCase();
const isFullName = (text: string) =>
  /^[\p{Lu}\p{Lo}\p{Lt}][\p{L}\p{M}.'’-]*(?:,? (?:[\p{L}\p{M}.'’-]+)){1,4}$/u.test(text) ||
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Hira}]{2,6}$/u.test(text);
