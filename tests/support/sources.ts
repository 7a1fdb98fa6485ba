/** Reads the project's own source tree, for tests that hold its shape. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  text: string;
  /** What it imports as values, statically or dynamically: a path from the root, or a package's name. */
  imports: string[];
}

/** All TypeScript files below some folders of the project, without declarations. */
export function sources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => read(join(ROOT, folder, name))),
  );
}

function read(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const specifiers = [
    ...staticImports
      // An import for its effects has no entries; one of types only has no value among them.
      .filter(({ entries }) => entries.length === 0 || entries.some((entry) => !entry.isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest && !entry.isType ? entry.moduleRequest.value : [],
      ),
    ),
    ...dynamicImports
      .map(({ moduleRequest: { start, end } }) => text.slice(start, end))
      // A name that is made while it runs is of a script of its own, which has floors itself.
      .filter((request) => /^["']/.test(request))
      .map((request) => request.slice(1, -1)),
  ];
  return {
    path: relative(ROOT, file),
    text,
    imports: specifiers.map((specifier) =>
      specifier.startsWith('.')
        ? relative(ROOT, resolve(dirname(file), specifier)).replace(/\.tsx?$/, '')
        : specifier,
    ),
  };
}
