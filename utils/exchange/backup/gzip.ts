/** Makes a file small, and opens it again no further than one may grow. */
import { BackupError } from '../../domain/file-errors';

/** The two bytes with which every gzip begins (RFC 1952). */
const MAGIC = [0x1f, 0x8b];

/** @returns its bytes, compressed. */
export async function gzip(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const small = file.stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(small).arrayBuffer());
}

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer());
  return MAGIC.every((byte, at) => start[at] === byte);
}

/**
 * The text of a file, plain or compressed, part by part.
 *
 * @param most - bytes; of a compressed file those it holds.
 * @throws {BackupError} damaged, for more, for what is no UTF-8, or a compressed file that ends early.
 */
export async function* textOf(file: Blob, most: number): AsyncGenerator<string> {
  const plain = (await isGzip(file))
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const reader = plain.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) throw new BackupError('damaged');
      yield decoder.decode(part.value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('damaged', { cause: error });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
