/** Builds the extension when the built one is older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Target = 'chrome' | 'firefox';

const ROOT = resolve(import.meta.dirname, '..');

/** Everything a build reads. */
const SOURCES = [
  'components',
  'entrypoints',
  'locales',
  'public',
  'reader',
  'utils',
  'package-lock.json',
  'scripts/popup-chunk.ts',
  'scripts/reader-page.ts',
  'wxt.config.ts',
];

/** The folder a target is built into. */
export function builtFolder(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/**
 * Builds a target unless its manifest is newer than every source.
 *
 * @returns the built folder.
 * @throws Error with the builder's own words when the build does not succeed.
 */
export function ensureBuilt(target: Target): string {
  const folder = builtFolder(target);
  const manifest = join(folder, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (SOURCES.some((source) => newest(join(ROOT, source)) > builtAt)) runWxt('build', target);
  return folder;
}

/**
 * Packs a target as the stores take it.
 *
 * @returns the packed file.
 */
export function pack(target: Target): string {
  runWxt('zip', target);
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return join(ROOT, '.output', `${name}-${version}-${target}.zip`);
}

function runWxt(command: 'build' | 'zip', target: Target): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, command, '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
    // Vitest says "test", with which React's development build would be bundled.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0)
    throw new Error(`The ${target} ${command} did not succeed.\n${stdout}${stderr}`);
}

/** The latest change below a path, in milliseconds since the epoch; folders count, so removals do too. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
