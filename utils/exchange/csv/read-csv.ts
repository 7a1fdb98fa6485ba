/** Reads a table of people, or of messages with them, whoever made it. */
import { ImportFileError } from '../../domain/file-errors';
import type {
  ColumnMapping,
  Format,
  ImportedFile,
  ImportedPerson,
  ReadOptions,
  TableLook,
  Warn,
} from '../imported';
import type { Column } from './columns';
import { guessMapping } from './guess-mapping';
import { flatMapInTurns } from './in-turns';
import { kithRows } from './kith-rows';
import { type Header, headerOf, isAboutUser } from './layout';
import { readLetters } from './linkedin-letters';
import { personRows } from './person-rows';
import { readTable } from './read-table';
import { hasWidth, type ReadRow, type Row, repeats } from './rows';

/** Rows that a user sees while saying what the columns are. */
const SAMPLES = 5;

const ADDRESS_BOOKS: readonly Format[] = ['google-csv', 'outlook-csv', 'apple-csv'];

/**
 * @param name - the file's, as the user knows it.
 * @param bytes - hostile.
 * @throws {ImportFileError} for a file that is empty, more than `LIMITS` allows, or one of LinkedIn's about the user;
 *   for what else it says, never.
 */
export async function readCsv(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ImportedFile> {
  const { rows, warnings } = await readTable(name, bytes, options);
  const warn: Warn = (warning) => warnings.push(warning);
  if (isAboutUser(rows[0]?.cells ?? [])) throw new ImportFileError('noPeople', name);
  const header = headerOf(rows);
  if (header === null || header.format === 'csv') {
    const { read, below, table } = readingOf(rows, header, options.mapping);
    const people = await peopleIn(below, table.titles, read, warn, options);
    return { name, format: 'csv', people, interactions: [], warnings, table };
  }
  const { format, titles, columns } = header;
  const below = rows.slice(header.at + 1);
  if (format === 'linkedin-messages' || format === 'linkedin-invitations') {
    const kind = format === 'linkedin-messages' ? 'messages' : 'invitations';
    const interactions = await readLetters(titles, below, kind, warn, options);
    return { name, format, people: [], interactions, warnings };
  }
  const isOwn = format === 'kith-csv';
  const read = isOwn ? kithRows(titles, below) : personRows(columns, below, isAddressBook(format));
  const people = await peopleIn(below, titles, read, warn, options);
  return { name, format, people, interactions: [], warnings };
}

/** How a table that no known software made is read: as the user says, or as it is guessed. */
function readingOf(rows: readonly Row[], header: Header | null, said: ColumnMapping | undefined) {
  const guessedBelow = rows.slice((header?.at ?? -1) + 1).map(({ cells }) => cells);
  const mapping = said ?? guessMapping(header?.titles ?? null, guessedBelow);
  const headerAt = mapping.hasHeader ? (header?.at ?? 0) : -1;
  const titles = mapping.columns.map((_, at) => rows[headerAt]?.cells[at]?.trim() ?? '');
  const below = rows.slice(headerAt + 1);
  const samples = below.slice(0, SAMPLES).map(({ cells }) => cells);
  const columns = mapping.columns.map((field, at): Column => {
    return { role: field ?? 'nothing', title: titles[at] ?? '', group: '', labelAt: null };
  });
  const table: TableLook = { titles, samples, mapping };
  return { read: personRows(columns, below, false), below, table };
}

/** Whether it has cards of organizations too. */
const isAddressBook = (format: Format) => ADDRESS_BOOKS.includes(format);

function peopleIn(
  rows: readonly Row[],
  titles: readonly string[],
  read: ReadRow,
  warn: Warn,
  options: ReadOptions,
): Promise<ImportedPerson[]> {
  return flatMapInTurns(rows, options, (row) => {
    if (repeats(row, titles)) {
      warn({ line: row.line, reason: 'titles' });
      return [];
    }
    if (!hasWidth(row, titles.length)) warn({ line: row.line, reason: 'cells' });
    const person = read(row, warn);
    if (person === null) warn({ line: row.line, reason: 'no-name' });
    return person === null ? [] : [person];
  });
}
