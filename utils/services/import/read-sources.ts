/** Reads an import's files again, as they were kept with it. */
import type { ImportSource } from '../../domain/import-job';
import type { ColumnMapping, ImportedFile, ReadOptions } from '../../exchange/imported';

/** A reader of one file of any kind. */
export type ReadFile = (
  file: ImportSource['files'][number],
  options: ReadOptions,
) => Promise<ImportedFile>;

/** @param pause - awaited between lots of rows; may throw to stop. */
export async function readSources(
  { files, mappings }: ImportSource,
  read: ReadFile,
  pause: () => Promise<void>,
): Promise<ImportedFile[]> {
  const imported: ImportedFile[] = [];
  for (const file of files) {
    const mapping = Object.hasOwn(mappings, file.name) ? mappings[file.name] : undefined;
    // Kept by `beginImport`, which takes nothing else.
    const said = mapping === undefined ? {} : { mapping: mapping as ColumnMapping };
    imported.push(await read(file, { ...said, rest: pause }));
  }
  return imported;
}
