/** Files as somebody chose or dropped them, those of folders too, each with its path there. */
import type { ChosenFile } from '../../utils/services/import/read-chosen';

/** @param path - of a file of a dropped folder; a chosen one says it itself. */
export function chosenOf(file: File, path = file.webkitRelativePath || file.name): ChosenFile {
  return { name: path, size: file.size, arrayBuffer: () => file.arrayBuffer() };
}

/** All files of what was dropped. Its entries are there only as long as the event is, so they are taken at once. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  const plain = Array.from(files, (file) => chosenOf(file));
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return found.flat();
}

/** What cannot be read is as if it were not there: a folder may hold what only the system may read. */
async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((found, failed) => entry.file(found, failed));
      return [chosenOf(file, entry.fullPath.replace(/^\//u, ''))];
    }
    const found: ChosenFile[] = [];
    for (const inner of await entriesIn(entry as FileSystemDirectoryEntry))
      found.push(...(await filesIn(inner)));
    return found;
  } catch {
    return [];
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** They come a hundred at a time, and none when all have come. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) =>
      reader.readEntries(found, failed),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}
