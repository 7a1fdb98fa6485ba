/**
 * A folder of the user's own choice, where the browser has such a thing (File System Access; Chromium). The handle
 * may be kept; the leave to write lapses when the browser wants to be asked again.
 */

/** Parts of the standard that TypeScript's own types lack. */
interface Picker {
  showDirectoryPicker?(options: {
    id: string;
    mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}
interface Permitting {
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

const WRITING = { mode: 'readwrite' } as const;

/** Whether this browser has {@link pickFolder}. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/**
 * Asks for a folder, straight from a click or key press.
 *
 * @returns null where none was chosen.
 */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const { showDirectoryPicker } = globalThis as Picker;
  try {
    return (await showDirectoryPicker?.({ id: 'kith-backups', ...WRITING })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the folder may be written to, without asking. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as unknown as Permitting).queryPermission(WRITING)) === 'granted';
}

/** Asks to write to the folder again, straight from a click or key press. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as unknown as Permitting).requestPermission(WRITING)) === 'granted';
}

/** Writes a file, over the one of that name, which stays whole until the new one is. @throws what the browser threw. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  file: Blob,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writing = await handle.createWritable();
  await writing.write(file);
  await writing.close();
}

/** Removes a file; one that is not there is no error. */
export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name).catch((error) => {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  });
}
