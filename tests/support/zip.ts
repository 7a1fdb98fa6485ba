/** Zips as tests need them, honest and not. */
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** @param files - contents by path. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) entries[path] = bytesOf(content);
  return new Uint8Array(zipSync(entries));
}

export function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** @returns the text of each file in a zip, by its path, read as any program reads it. */
export async function filesIn(zip: Blob): Promise<Map<string, string>> {
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
