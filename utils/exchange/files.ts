/** The door for files of any kind: refused by size before a byte is read, unpacked where they are packed, known by what they say. */
import { ImportFileError } from '../domain/file-errors';
import { readCsv } from './csv/read-csv';
import { refuseTableBombs } from './csv/refuse-bombs';
import { kindOf } from './file-kind';
import type { ImportedFile, ReadOptions } from './imported';
import { readJsonFile } from './json/read-json-file';
import { LIMITS } from './limits';
import { type DecodedText, textOfBytes } from './text-of-bytes';
import { readCards } from './vcard/read-cards';
import { refuseCardBombs } from './vcard/refuse-bombs';
import { textOfCards } from './vcard/text-of-cards';
import { wantedPaths } from './wanted-paths';
import { unpackEntry } from './zip/unpack-entry';
import { readZipDirectory, type ZipEntry } from './zip/zip-directory';

export interface NamedBytes {
  /** As the user knows it; one inside a zip with the zip's name and its path. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * To be asked before a file is read into memory.
 *
 * @throws {ImportFileError} `tooBig`.
 */
export function checkSize(file: { name: string; size: number }): void {
  if (file.size > LIMITS.bytes) throw new ImportFileError('tooBig', file.name);
}

/**
 * Takes zips apart; every other file stays as it is.
 *
 * @param passOver - told of each file of a zip that Kith has nothing to read from: pictures, folders of the system's, zips within it; of LinkedIn's export all but the lists of people and what was written to them.
 * @returns what is to be read, each under a name of its own.
 * @throws {ImportFileError} `tooBig`, `zipTooBig`, `zipBroken`, or `noPeople` for a zip with nothing to read.
 */
export async function unpack(
  files: readonly NamedBytes[],
  passOver: (name: string) => void = () => {},
): Promise<NamedBytes[]> {
  const unpacked: NamedBytes[] = [];
  for (const file of files) {
    checkSize({ name: file.name, size: file.bytes.length });
    if (kindOf(file.bytes) === 'zip') unpacked.push(...(await unzip(file, passOver)));
    else unpacked.push(file);
  }
  return namedApart(unpacked);
}

/**
 * Reads people and what happened with them from a file of any kind.
 *
 * @returns of a backup of Kith's its format alone: it is restored, not imported.
 * @throws {ImportFileError} `empty`, `unreadable`, `noPeople`, or what of {@link LIMITS} it exceeds.
 */
export async function readFile(
  { name, bytes }: NamedBytes,
  options: ReadOptions = {},
): Promise<ImportedFile> {
  checkSize({ name, size: bytes.length });
  const file = await readKind(name, bytes, options);
  const isNothing = [file.people, file.interactions, file.warnings].every(({ length }) => !length);
  if (isNothing && file.format !== 'kith-backup' && !file.table?.samples.length)
    throw new ImportFileError('noPeople', name);
  return file;
}

async function readKind(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
): Promise<ImportedFile> {
  const kind = kindOf(bytes);
  switch (kind) {
    case 'empty':
    case 'unreadable':
      throw new ImportFileError(kind, name);
    case 'zip':
      // What `unpack` left: a spreadsheet or document, which is a zip inside.
      throw new ImportFileError('unreadable', name);
    case 'backup':
    case 'sealed-backup':
      return { name, format: 'kith-backup', people: [], interactions: [], warnings: [] };
    case 'table':
      refuseTableBombs(name, bytes);
      return readCsv(name, bytes, options);
    case 'vcard':
      return readText(textOfCards(bytes), (text) => {
        refuseCardBombs(name, text);
        return readCards(name, text, options);
      });
    case 'json':
      return readText(textOfBytes(bytes), (text) => readJsonFile(name, text, options));
  }
}

async function readText(
  { text, lostOn }: DecodedText,
  read: (text: string) => Promise<ImportedFile>,
): Promise<ImportedFile> {
  const file = await read(text);
  if (lostOn !== null) file.warnings.unshift({ line: lostOn, reason: 'encoding' });
  return file;
}

async function unzip(file: NamedBytes, passOver: (name: string) => void): Promise<NamedBytes[]> {
  const entries = readZipDirectory(file.name, file.bytes);
  const paths = entries.map(({ path }) => path);
  if (isDocument(paths)) return [file];
  const names = wantedPaths(paths);
  const isWanted = ({ path }: ZipEntry) => names.has(path);
  const wanted = entries.filter(isWanted);
  // What they say they hold is all that is ever unpacked of them.
  if (wanted.reduce((sum, { size }) => sum + size, 0) > LIMITS.bytes)
    throw new ImportFileError('zipTooBig', file.name);
  const unpacked: NamedBytes[] = [];
  for (const entry of entries) {
    const name = `${file.name}/${entry.path}`;
    const bytes = isWanted(entry) ? await unpackEntry(file.name, entry) : null;
    if (bytes !== null && !['empty', 'zip', 'unreadable'].includes(kindOf(bytes)))
      unpacked.push({ name, bytes });
    else passOver(name);
  }
  if (unpacked.length === 0) throw new ImportFileError('noPeople', file.name);
  return unpacked;
}

/** Office's, OpenDocument's and Apple's files are zips too. */
function isDocument(paths: readonly string[]): boolean {
  return paths.some((path) =>
    /^(\[Content_Types\]\.xml|mimetype|Index\/Document\.iwa)$/.test(path),
  );
}

/** What the user says of a row is kept by its file's name, so no two may share one. */
export function namedApart(files: readonly NamedBytes[]): NamedBytes[] {
  const taken = new Set<string>();
  return files.map(({ name, bytes }) => {
    let own = name;
    for (let copy = 2; taken.has(own); copy += 1) own = `${name} (${copy})`;
    taken.add(own);
    return { name: own, bytes };
  });
}
