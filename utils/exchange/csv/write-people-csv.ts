/** People as a table for spreadsheets and other programs, from which Kith reads back every field. */
import type { Person } from '../../domain/person';
import { disarmed } from './formula';
import {
  KITH_COLUMNS,
  KITH_EXTRAS,
  KITH_ID,
  KITH_RECORDS,
  listTitle,
  recordTitle,
  YES,
} from './kith-columns';

interface Column {
  title: string;
  cell: (person: Person) => unknown;
}

/**
 * Lines end in CRLF (RFC 4180), cells that a spreadsheet would take for a formula are disarmed, and a byte order
 * mark tells Excel that it is UTF-8.
 *
 * @param people - each becomes a row.
 * @returns the file's text; lists have as many numbered columns as the longest needs.
 */
export function writePeopleCsv(people: readonly Person[]): string {
  const { head, line } = csvLines(people);
  return [head, ...people.map(line)].join('');
}

/** The same line by line, where there are too many people to write at once. @param people - all of them. */
export function csvLines(people: readonly Person[]): {
  /** Mark and titles. */
  head: string;
  line: (person: Person) => string;
} {
  const columns = columnsFor(people);
  const lineOf = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;
  return {
    head: `\uFEFF${lineOf(columns.map(({ title }) => title))}`,
    line: (person) => lineOf(columns.map(({ cell }) => disarmed(written(cell(person))))),
  };
}

function columnsFor(people: readonly Person[]): Column[] {
  const longest = (field: keyof Person) =>
    people.reduce((most, person) => Math.max(most, listOf(person[field]).length), 0);
  const numbers = (field: keyof Person) => Array.from({ length: longest(field) }, (_, at) => at);
  return [
    { title: KITH_ID, cell: ({ id }) => id },
    ...KITH_COLUMNS.flatMap(({ title, field, cells }): Column[] =>
      cells === 'list'
        ? numbers(field).map((at) => ({
            title: listTitle(title, at),
            cell: (person) => listOf(person[field])[at],
          }))
        : [{ title, cell: (person) => person[field] }],
    ),
    ...KITH_RECORDS.flatMap(({ title, field, parts }) =>
      numbers(field).flatMap((at) =>
        parts.map(
          (part): Column => ({
            title: recordTitle(title, at, part),
            cell: (person) => new Map(Object.entries(person[field][at] ?? {})).get(part),
          }),
        ),
      ),
    ),
    ...KITH_EXTRAS.map(({ title, field }): Column => ({ title, cell: (person) => person[field] })),
  ];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? YES : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const quoted = (text: string) =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
