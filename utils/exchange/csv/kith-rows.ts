/** Rows of Kith's own CSV: each field as it was, however a spreadsheet has saved the file since. */
import { isStatus } from '../../domain/outreach';
import { LONGEST_CADENCE } from '../../domain/touch';
import { isOddYear } from '../../domain/years';
import { excerpt, type ImportedPerson } from '../imported';
import { type DayOrder, dayOf, dayOrderOf } from './dates';
import { rearmed } from './formula';
import { KITH_COLUMNS, KITH_ID, KITH_RECORDS, listTitle, recordTitle, YES } from './kith-columns';
import type { ReadRow, Row } from './rows';

type Column = (typeof KITH_COLUMNS)[number];
/** What a row says in a column, from 0; of -1, a column that is not there, nothing. */
type Cell = (at: number) => string;

/**
 * @param titles - the header: columns may have been moved, or taken out.
 * @param rows - those below it.
 * @returns what reads one of them.
 */
export function kithRows(titles: readonly string[], rows: readonly Row[]): ReadRow {
  const bare = titles.map((title) => title.trim());
  const placeOf = (title: string) => bare.indexOf(title);
  const columns = KITH_COLUMNS.map((column) => ({
    column,
    at: placeOf(column.title),
    list: titles.map((_, at) => placeOf(listTitle(column.title, at))).filter((at) => at !== -1),
  }));
  const [jobs, schools] = KITH_RECORDS;
  const jobPlaces = recordPlaces(jobs, titles.length, placeOf);
  const schoolPlaces = recordPlaces(schools, titles.length, placeOf);
  const days = columns.filter(({ column }) => column.cells === 'day');
  const told = days.flatMap(({ at }) => rows.map(({ cells }) => cells[at] ?? ''));
  const dayOrder = dayOrderOf(told) ?? 'month first';

  return ({ cells, line }, warn) => {
    const cell = (at: number) => rearmed(cells[at] ?? '').trim();
    const person: ImportedPerson = { name: '', line };
    const uid = cell(placeOf(KITH_ID));
    if (uid !== '') person.uid = uid;
    for (const { column, at, list } of columns) {
      const said = list.map(cell).filter(Boolean);
      if (column.cells !== 'list') {
        const text = cell(at);
        if (text === '' || readCell(person, column, text, dayOrder)) continue;
        const reason = DATED.has(column.cells) ? 'bad-date' : 'wrong-kind';
        warn({ line, reason, field: column.title, text: excerpt(text) });
      } else if (said.length > 0) person[column.field] = said;
    }
    const positions = recordsIn(jobPlaces, cell).map(({ current, ...job }) => {
      return { ...job, current: current === YES };
    });
    const education = recordsIn(schoolPlaces, cell);
    if (positions.length > 0) person.positions = positions;
    if (education.length > 0) person.education = education;
    return person.name === '' ? null : person;
  };
}

const DATED: ReadonlySet<Column['cells']> = new Set(['day', 'time']);

/** As Kith writes it. */
const TIME = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** @returns whether what is said can be read. */
function readCell(
  person: ImportedPerson,
  column: Exclude<Column, { cells: 'list' }>,
  text: string,
  dayOrder: DayOrder,
): boolean {
  switch (column.cells) {
    case 'text':
      person[column.field] = text;
      return true;
    case 'flag':
      person[column.field] = text.toLowerCase() === YES;
      return true;
    case 'number':
      if (/^\d{1,3}$/.test(text)) person[column.field] = Number(text);
      return person[column.field] !== undefined;
    case 'days':
      if (/^\d{1,4}$/.test(text) && Number(text) <= LONGEST_CADENCE)
        person[column.field] = Number(text);
      return person[column.field] !== undefined;
    case 'time':
      if (TIME.test(text) && !Number.isNaN(Date.parse(text))) person[column.field] = text;
      return person[column.field] !== undefined;
    case 'status':
      if (isStatus(text)) person[column.field] = text;
      return isStatus(text);
    case 'day': {
      const day = dayOf(text, dayOrder);
      if (day === null || isOddYear(Number(day.slice(0, 4)))) return false;
      person[column.field] = day;
      return true;
    }
  }
}

type Places<P extends string> = { [part in P]: number };

/** Where the parts of each thing of a list stand; no list is longer than the header. */
function recordPlaces<P extends string>(
  { title, parts }: { title: string; parts: readonly P[] },
  most: number,
  placeOf: (title: string) => number,
): Places<P>[] {
  const all = Array.from({ length: most }, (_, at) => {
    const places = parts.map((part) => [part, placeOf(recordTitle(title, at, part))]);
    return Object.fromEntries(places) as Places<P>;
  });
  return all.filter((places) => Object.values(places).some((at) => at !== -1));
}

/** Those of which anything is said, with null for what is not. */
function recordsIn<P extends string>(places: readonly Places<P>[], cell: Cell) {
  return places.flatMap((one) => {
    const said = Object.entries<number>(one).map(([part, at]) => [part, cell(at) || null] as const);
    if (said.every(([, text]) => text === null)) return [];
    return [Object.fromEntries(said) as { [part in P]: string | null }];
  });
}
