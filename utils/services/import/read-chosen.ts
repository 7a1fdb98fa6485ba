/** Reads the files that somebody chose or dropped: each by itself, so that one that cannot be read keeps no other out. */
import { ImportFileError } from '../../domain/file-errors';
import { rest } from '../../domain/rest';
import { checkSize, type NamedBytes, namedApart, readFile, unpack } from '../../exchange/files';
import type { ColumnMapping, ImportedFile } from '../../exchange/imported';
import { wantedPaths } from '../../exchange/wanted-paths';
import { rememberedColumns } from './column-memory';

/** A file as the browser hands it over. */
export interface ChosenFile {
  /** With its path, where it is of a folder. */
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that was read, with what it was read from. */
export interface LookedFile {
  source: NamedBytes;
  file: ImportedFile;
}

export interface Looked {
  files: LookedFile[];
  /** Why others could not be read. */
  problems: ImportFileError[];
  /** Files of folders and zips with nothing of people in them. */
  passedOver: string[];
}

interface Options {
  /** Told of each file before it is read. */
  onFile?: (name: string) => void;
  /** Awaited between lots of rows; may throw to stop. */
  pause?: () => Promise<void>;
}

/**
 * @param already - files looked at before: a new one of the same name is given another.
 * @throws what `pause` throws.
 */
export async function readChosen(
  chosen: readonly ChosenFile[],
  already: readonly NamedBytes[] = [],
  { onFile, pause = rest }: Options = {},
): Promise<Looked> {
  const looked: Looked = { files: [], problems: [], passedOver: [] };
  const wanted = wantedPaths(chosen.map(({ name }) => name).filter(isInFolder));
  const sources: NamedBytes[] = [];
  for (const file of chosen) {
    if (isInFolder(file.name) && !wanted.has(file.name)) {
      looked.passedOver.push(file.name);
      continue;
    }
    onFile?.(file.name);
    await noting(looked, async () => {
      const passOver = (name: string) => looked.passedOver.push(name);
      sources.push(...(await unpack([await bytesOf(file)], passOver)));
    });
    await pause();
  }
  for (const source of namedApart([...already, ...sources]).slice(already.length)) {
    onFile?.(source.name);
    await noting(looked, async () => {
      looked.files.push({ source, file: await readAsRemembered(source, pause) });
    });
  }
  return looked;
}

/** Reads a table again, as the user says that its columns are. */
export async function readWith(
  { source }: LookedFile,
  mapping: ColumnMapping,
  pause: () => Promise<void> = rest,
): Promise<LookedFile> {
  return { source, file: await readFile(source, { mapping, rest: pause }) };
}

const isInFolder = (name: string) => name.includes('/');

async function noting({ problems }: Looked, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    problems.push(error);
  }
}

async function bytesOf(file: ChosenFile): Promise<NamedBytes> {
  checkSize(file);
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    // Moved, removed or locked since it was chosen.
    throw new ImportFileError('gone', file.name, null, { cause });
  }
}

async function readAsRemembered(
  source: NamedBytes,
  pause: () => Promise<void>,
): Promise<ImportedFile> {
  const file = await readFile(source, { rest: pause });
  const mapping = file.table && (await rememberedColumns(file.table));
  return mapping ? readFile(source, { mapping, rest: pause }) : file;
}
