/** Reads an import's files again, as they were kept with it. */
import type { ForAll, ImportSource } from '../../domain/import-job';
import type { ColumnMapping, ImportedFile, ReadOptions } from '../../exchange/imported';

/** A reader of one file of any kind. */
export type ReadFile = (
  file: ImportSource['files'][number],
  options: ReadOptions,
) => Promise<ImportedFile>;

/** @param pause - awaited between lots of rows; may throw to stop. */
export async function readSources(
  { files, mappings, forAll }: ImportSource,
  read: ReadFile,
  pause: () => Promise<void>,
): Promise<ImportedFile[]> {
  const imported: ImportedFile[] = [];
  for (const file of files) {
    const mapping = Object.hasOwn(mappings, file.name) ? mappings[file.name] : undefined;
    // Kept by `beginImport`, which takes nothing else.
    const said = mapping === undefined ? {} : { mapping: mapping as ColumnMapping };
    imported.push(withForAll(await read(file, { ...said, rest: pause }), forAll));
  }
  return imported;
}

/** Adds what the user said of everyone; what the file says of somebody goes before it. */
function withForAll(file: ImportedFile, said?: ForAll): ImportedFile {
  if (!said || (said.tags.length === 0 && said.howWeMet === null)) return file;
  const people = file.people.map((person) => ({
    ...person,
    tags: [...(person.tags ?? []), ...said.tags],
    howWeMet: person.howWeMet ?? said.howWeMet,
  }));
  return { ...file, people };
}
