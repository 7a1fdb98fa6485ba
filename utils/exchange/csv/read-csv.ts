/** Reads a table of people, or of messages with them, whoever made it. */
import type { ImportedFile, ImportWarning, ReadOptions, TableLook } from '../imported';
import type { Column } from './columns';
import { dayOrderOf } from './dates';
import { guessMapping } from './guess-mapping';
import { type Header, headerOf } from './layout';
import { readLetters } from './linkedin-letters';
import { personOfRow, type TableTraits } from './person-of-row';
import { readTable } from './read-table';
import { hasWidth, type Row } from './rows';

/** Rows that a user sees while saying what the columns are. */
const SAMPLES = 5;

/** People to a lot. */
const LOT = 250;

/**
 * @param name - the file's, as the user knows it.
 * @param bytes - hostile.
 * @throws {ImportFileError} for a file that is empty or more than `LIMITS` allows; for what it says, never.
 */
export async function readCsv(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ImportedFile> {
  const { rows, warnings } = await readTable(name, bytes, options);
  const header = headerOf(rows);
  const below = rows.slice(header === null ? 0 : header.at + 1);
  if (header === null || header.format === 'csv')
    return readUnknown(name, rows, header, warnings, options);
  if (header.format === 'linkedin-messages' || header.format === 'linkedin-invitations') {
    const warn = (warning: ImportWarning) => warnings.push(warning);
    const kind = header.format === 'linkedin-messages' ? 'messages' : 'invitations';
    const interactions = readLetters(header.titles, below, kind, warn);
    return { name, format: header.format, people: [], interactions, warnings };
  }
  const people = await peopleIn(
    below,
    traitsOf(header.format, header.columns, below),
    warnings,
    options,
  );
  return { name, format: header.format, people, interactions: [], warnings };
}

/** A table that no known software made: read as the user says, or as it is guessed. */
async function readUnknown(
  name: string,
  rows: readonly Row[],
  header: Header | null,
  warnings: ImportWarning[],
  options: ReadOptions,
): Promise<ImportedFile> {
  const guessed = guessMapping(
    header?.titles ?? null,
    rows.slice((header?.at ?? -1) + 1).map(({ cells }) => cells),
  );
  const mapping = options.mapping ?? guessed;
  const headerAt = mapping.hasHeader ? (header?.at ?? 0) : -1;
  const titles = mapping.hasHeader ? (rows[headerAt]?.cells ?? []) : guessed.columns.map(() => '');
  const below = rows.slice(headerAt + 1);
  const table: TableLook = {
    titles,
    samples: below.slice(0, SAMPLES).map(({ cells }) => cells),
    mapping,
  };
  const columns = mapping.columns.map((field, at): Column => {
    return { role: field ?? 'nothing', title: titles[at]?.trim() ?? '', group: '', labelAt: null };
  });
  const people = await peopleIn(below, traitsOf('csv', columns, below), warnings, options);
  return { name, format: 'csv', people, interactions: [], warnings, table };
}

function traitsOf(
  format: ImportedFile['format'],
  columns: Column[],
  rows: readonly Row[],
): TableTraits {
  const days = columns.flatMap(({ role }, at) => (role === 'connectedOn' ? [at] : []));
  const dayOrder = dayOrderOf(rows.flatMap(({ cells }) => days.map((at) => cells[at] ?? '')));
  return {
    columns,
    dayOrder,
    hasCompanies: ['google-csv', 'outlook-csv', 'apple-csv'].includes(format),
  };
}

async function peopleIn(
  rows: readonly Row[],
  traits: TableTraits,
  warnings: ImportWarning[],
  { rest }: ReadOptions,
): Promise<ImportedFile['people']> {
  const people: ImportedFile['people'] = [];
  const width = traits.columns.length;
  for (const [at, row] of rows.entries()) {
    if (at % LOT === 0) await rest?.();
    if (!hasWidth(row, width)) warnings.push({ line: row.line, reason: 'cells' });
    const person = personOfRow(row, traits, (warning) => warnings.push(warning));
    if (person === null) warnings.push({ line: row.line, reason: 'no-name' });
    else people.push(person);
  }
  return people;
}
