/** Zips as tests need them, honest and not. */
import { type Zippable, zipSync } from 'fflate';

/** @param files - contents by path. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) entries[path] = bytesOf(content);
  return new Uint8Array(zipSync(entries));
}

export function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
