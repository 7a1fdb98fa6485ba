/** Turns a file into another format with the readers and writers of the extension itself; loaded by scripts/convert.ts. */
import { i18n } from '#i18n';
import { BackupError, ImportFileError } from '../../utils/domain/file-errors';
import type { Person } from '../../utils/domain/person';
import type { Backup } from '../../utils/exchange/backup/format';
import { readBackup } from '../../utils/exchange/backup/read-backup';
import { writePeopleCsv } from '../../utils/exchange/csv/write-people-csv';
import { checkSize, type NamedBytes, readFile, unpack } from '../../utils/exchange/files';
import type { ImportedFile, ImportWarning } from '../../utils/exchange/imported';
import { writeJson } from '../../utils/exchange/json-file';
import { writeCards } from '../../utils/exchange/vcard/write-cards';
import { warningWords } from '../../utils/services/import/warning-words';
import { calendarOfBackup, calendarOfInteractions } from './calendar-of';
import { fileOfBackup, keptPeople } from './kept-people';
import { rowOf } from './person-row';

type Target = 'json' | 'csv' | 'vcard3' | 'vcard4' | 'ics';

/** What cannot be converted, in a sentence that says what to do. */
class ConvertError extends Error {
  override name = 'ConvertError';
}

/** To be asked before the file is read. @throws {ConvertError} */
export function refuseTooBig(name: string, size: number): void {
  try {
    checkSize({ name, size });
  } catch (error) {
    throw inWords(error, name);
  }
}

/**
 * @param passphrase - of a sealed backup.
 * @returns the text of the file in the other format.
 * @throws {ConvertError}
 */
export async function convertFile(
  { name, bytes }: NamedBytes,
  target: Target,
  passphrase?: string,
): Promise<string> {
  try {
    const { files, backups } = await readAll({ name, bytes }, passphrase);
    if (target === 'json') return writeJson(told(files));
    if (target === 'ics') return calendarOf(name, files, backups);
    const rows = [
      ...backups.flatMap(keptPeople),
      ...files
        .filter(isImported)
        .flatMap(({ people }) => people.flatMap((one) => rowOf(one) ?? [])),
    ];
    if (rows.length === 0) throw new ImportFileError('noPeople', name);
    return written(rows, target);
  } catch (error) {
    throw inWords(error, name);
  }
}

/** The files of a zip; any other file by itself. */
async function readAll(file: NamedBytes, passphrase: string | undefined) {
  const files: ImportedFile[] = [];
  const backups: Backup[] = [];
  for (const one of await unpack([file])) {
    const read = await readFile(one);
    if (isImported(read)) files.push(read);
    else {
      const backup = await readBackup(one.bytes, passphrase);
      backups.push(backup);
      files.push(fileOfBackup(one.name, backup));
    }
  }
  return { files, backups };
}

const isImported = ({ format }: ImportedFile) => format !== 'kith-backup';

/** The one object that is printed; of a zip, each says which of its files it is from. */
function told(files: readonly ImportedFile[]) {
  const isOne = files.length === 1;
  const from = ({ name }: ImportedFile) => (isOne ? {} : { file: name });
  return {
    format: isOne ? files[0]?.format : 'zip',
    people: files.flatMap((file) => file.people.map((one) => ({ ...one, ...from(file) }))),
    interactions: files.flatMap((file) =>
      file.interactions.map((one) => ({ ...one, ...from(file) })),
    ),
    warnings: files.flatMap((file) =>
      file.warnings.map((one) => ({ ...one, message: messageOf(one), ...from(file) })),
    ),
  };
}

/** “Line 3, Email: This is no e-mail address. (nowhere)” */
function messageOf({ line, field, reason, text }: ImportWarning): string {
  const place = [line === null ? '' : `Line ${line}`, field ?? ''].filter(Boolean).join(', ');
  const words = warningWords(reason);
  return `${place && `${place}: `}${words}${text ? ` (${text})` : ''}`;
}

function calendarOf(
  name: string,
  files: readonly ImportedFile[],
  backups: readonly Backup[],
): string {
  const [backup] = backups;
  const interactions = files.flatMap((file) => file.interactions);
  const calendar = backup ? calendarOfBackup(backup) : calendarOfInteractions(interactions);
  if (calendar !== null) return calendar;
  const what = backup
    ? 'open reminders or planned meetings'
    : 'messages, meetings or notes with a date';
  throw new ConvertError(`There are no ${what} in ${name}, so there is nothing for a calendar.`);
}

function written(rows: readonly Person[], target: Exclude<Target, 'json' | 'ics'>): string {
  if (target === 'csv') return writePeopleCsv(rows);
  return writeCards(rows, target === 'vcard3' ? '3.0' : '4.0');
}

function inWords(error: unknown, name: string): unknown {
  if (error instanceof ImportFileError) {
    const where =
      error.line === null ? '' : ` ${i18n.t('errors.fromLine', { line: String(error.line) })}`;
    return new ConvertError(
      i18n.t(`import.problems.${error.problem}`, { file: error.file }) + where,
    );
  }
  if (!(error instanceof BackupError)) return error;
  const hint = error.problem === 'encrypted' ? ' (Set KITH_PASSPHRASE to it.)' : '';
  return new ConvertError(`${name}: ${i18n.t(`backup.problems.${error.problem}`)}${hint}`);
}
