/**
 * Runs every test: rules in Node, structure on the source and on both builds, and the extension in
 * real Chromium and Firefox. Arguments go to Vitest: `npm test -- tests/domain`.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { BrowserMissingError, ensureBrowser } from './browsers.ts';
import { ensureBuilt } from './build.ts';

const ROOT = resolve(import.meta.dirname, '..');

try {
  const browsers = {
    CHROMIUM_PATH: ensureBrowser('chromium'),
    FIREFOX_PATH: ensureBrowser('firefox'),
  };
  ensureBuilt('chrome');
  ensureBuilt('firefox');
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...browsers },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof BrowserMissingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
