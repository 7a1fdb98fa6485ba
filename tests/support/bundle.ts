/** Bundles one of the project's modules into a script that a test can run inside a real page. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './sources.ts';

const bundles = new Map<string, Promise<string>>();

/**
 * A module as one script that leaves its exports in a variable.
 *
 * @param entry - the module's path from the root.
 * @param name - the variable, declared with `var` where the script runs.
 */
export function bundleScript(entry: string, name: string): Promise<string> {
  const key = `${entry} ${name}`;
  const bundle = bundles.get(key) ?? bundled(entry, name);
  bundles.set(key, bundle);
  return bundle;
}

async function bundled(entry: string, name: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    // tsconfig.json leads to the types of the sentences, which say nothing when they run.
    resolve: { alias: { '#i18n': join(ROOT, '.wxt/i18n/index.ts') } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const chunks = Array.isArray(output) ? output.flatMap((part) => part.output) : [];
  const chunk = chunks.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
