/**
 * Runs every test of a property on examples that no run has had: `npm run fuzz`, or `npm run fuzz -- 20`
 * for 20 rounds, each with its own seed. `KITH_FUZZ=SEED npm run fuzz` repeats the round of a seed.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const OPTIONS = ['--project', 'rules', '--testTimeout', '600000', '--reporter', 'minimal'];

const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT }).filter((file) =>
  readFileSync(join(ROOT, file), 'utf8').includes("from 'fast-check'"),
);
const asked = process.env.KITH_FUZZ;
const failed: string[] = [];
for (let rounds = asked ? 1 : Number(process.argv[2] ?? 1); rounds > 0; rounds--) {
  const seed = asked ?? String(randomInt(2 ** 31));
  process.stdout.write(`KITH_FUZZ=${seed}\n`);
  const { status } = spawnSync(process.execPath, [VITEST, 'run', ...OPTIONS, ...files], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, KITH_FUZZ: seed },
  });
  if (status !== 0) failed.push(seed);
}
if (failed.length > 0) {
  process.stderr.write(`Failed with the seeds ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
