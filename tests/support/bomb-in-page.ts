/** Runs in an extension's page: makes one of the bombs, and reads it as the wizard does. */
import { ImportFileError } from '../../utils/domain/file-errors';
import { rest } from '../../utils/domain/rest';
import { checkSize, readFile, unpack } from '../../utils/exchange/files';
import { BOMBS } from './bombs';

let bytes = new Uint8Array();

export function make(name: string): void {
  bytes = BOMBS[name]?.make() ?? new Uint8Array();
}

/** @returns how it was refused, or that it was read, and how many milliseconds that took. */
export async function read(): Promise<{ end: string; took: number }> {
  const start = performance.now();
  const end = await outcome();
  const took = performance.now() - start;
  bytes = new Uint8Array();
  return { end, took };
}

async function outcome(): Promise<string> {
  try {
    for (const file of await unpack([{ name: 'bomb', bytes }])) await readFile(file, { rest });
    return 'read';
  } catch (error) {
    if (error instanceof ImportFileError) return error.problem;
    throw error;
  }
}

/** A file of 200 MB, of which nothing is read. */
export function tooBig(): string {
  const part = new Blob([new Uint8Array(1_000_000)]);
  const file = new File(
    Array.from({ length: 200 }, () => part),
    'large.csv',
  );
  try {
    checkSize(file);
    return 'read';
  } catch (error) {
    if (error instanceof ImportFileError) return error.problem;
    throw error;
  }
}
