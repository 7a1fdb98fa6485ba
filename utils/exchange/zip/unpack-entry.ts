/** One file out of a zip, never more of it than it said it would be. */
import { ImportFileError } from '../../domain/file-errors';
import type { ZipEntry } from './zip-directory';

/**
 * @param file - the zip's name, for the error.
 * @throws {ImportFileError} `zipBroken` where it is locked, packed in a way no browser knows, damaged, or larger or smaller than it said.
 */
export async function unpackEntry(file: string, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const { method, packed, size, isLocked } = entry;
  if (!isLocked && method === 0 && packed.length === size) return packed.slice();
  if (isLocked || method !== 8) throw new ImportFileError('zipBroken', file);
  try {
    return await inflate(packed, size);
  } catch (error) {
    // The stream says a damaged one in words of the engine's own.
    throw new ImportFileError('zipBroken', file, null, { cause: error });
  }
}

/** @throws {RangeError} at the first byte that is one too many, or at the end for one too few. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(size);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let filled = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (filled + part.value.length > size) {
      await reader.cancel();
      throw new RangeError(`more than ${size} bytes`);
    }
    whole.set(part.value, filled);
    filled += part.value.length;
  }
  if (filled < size) throw new RangeError(`${filled} of ${size} bytes`);
  return whole;
}
