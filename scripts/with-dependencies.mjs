/**
 * Runs one of the project's scripts on a machine that may have nothing yet: installs what the lock
 * file names when that is missing or outdated, then hands over to the project's own Node.
 * Plain JavaScript for any Node ≥ 20, because it runs before anything is installed.
 *
 * Usage: node scripts/with-dependencies.mjs SCRIPT [ARGUMENTS…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);

/** The oldest Node that runs TypeScript without a flag; Linux gets one from the lock file. */
const OLDEST_NODE = [22, 18];

if (dependenciesAreOutdated()) {
  process.stderr.write('Installing what Kith is built with (once, about half a minute) …\n');
  // Errors only: the tools run on the project's own Node, so npm's warnings about this one are noise.
  // Progress goes to standard error, so that a script's own output stays clean.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
}
run(projectNode(), [join(root, script), ...args], { stdio: 'inherit' });

function dependenciesAreOutdated() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

function projectNode() {
  const own = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!isOld) return process.execPath;
  process.stderr.write(
    `Kith's scripts need Node ${OLDEST_NODE.join('.')} or newer here; this is ${process.versions.node}. ` +
      'Install a newer one from nodejs.org (on macOS: brew install node), then run the command again.\n',
  );
  process.exit(1);
}

function run(command, commandArgs, options) {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, ...options });
  if (error) process.stderr.write(`${command} could not be started: ${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
}
