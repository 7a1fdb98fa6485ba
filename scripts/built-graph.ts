/** What each built entrypoint loads before it can be used: its scripts and styles and all they import statically. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

export interface EntryLoad {
  /** Files below the built folder, entry first. */
  files: string[];
  /** The sum of their sizes, each gzipped by itself as in the store's package, in bytes. */
  gzip: number;
}

/**
 * The files that an entrypoint of a built extension loads by itself, without dynamic imports.
 *
 * @param folder - a built folder, `.output/chrome-mv3`.
 * @param entry - a script or page in it: `background.js`, `popup.html`.
 */
export function entryLoad(folder: string, entry: string): EntryLoad {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const next of references(path, folder)) visit(next);
  };
  visit(join(folder, entry));
  const files = [...found];
  return {
    files: files.map((file) => relative(folder, file)),
    gzip: files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0),
  };
}

/** Every script of a built folder, for checks that no file escapes. */
export function builtScripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
}

function references(path: string, folder: string): string[] {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.html')) {
    return [...source.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(\/[^"]+)"/g)]
      .map(([, address = '']) => join(folder, address))
      .filter(existsSync);
  }
  if (!path.endsWith('.js')) return [];
  return parseSync(path, source)
    .module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(dirname(path), specifier));
}
