/**
 * Shows what Kith reads from a file of contacts, and turns it into another format (docs/data.md).
 *
 *   npm run -s convert -- FILE [--to json|csv|vcard3|vcard4|ics]
 *
 * Standard output carries the file in the other format and nothing else: by default one JSON object. A call or
 * a file that cannot be carried out is answered by a sentence on standard error, and exit code 1.
 */
import 'temporal-polyfill/global';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { getMessage } from '../tests/support/english.ts';
import { ROOT } from '../tests/support/sources.ts';

type Converting = typeof import('./convert/convert-file');

const TARGETS = ['json', 'csv', 'vcard3', 'vcard4', 'ics'] as const;
const USAGE = `Call it as: npm run -s convert -- FILE [--to ${TARGETS.join('|')}].`;

/** The command was called in a way that cannot be carried out; the message says how to call it. */
class BadCallError extends Error {
  override name = 'BadCallError';
}

interface Call {
  file: string;
  to: (typeof TARGETS)[number];
}

function readCall(args: string[]): Call {
  const { file, to } = parsed(args);
  const target = TARGETS.find((one) => one === to);
  if (target === undefined) throw new BadCallError(`Kith writes no ${to}. ${USAGE}`);
  // A file may be named from where the command was typed, though npm runs it from the project's folder.
  const typedIn = resolve(process.env.INIT_CWD ?? '.', file);
  const path = existsSync(typedIn) ? typedIn : resolve(file);
  if (!existsSync(path)) throw new BadCallError(`There is no file ${file}. ${USAGE}`);
  if (!statSync(path).isFile()) throw new BadCallError(`${file} is a folder. ${USAGE}`);
  return { file: path, to: target };
}

function parsed(args: string[]): { file: string; to: string } {
  try {
    const options = { to: { type: 'string', default: 'json' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, to: values.to };
  } catch {
    // Said below: what is wrong is that it was called otherwise.
  }
  throw new BadCallError(USAGE);
}

/** The extension's modules as they stand, without a build: their imports have no extensions, which Node alone does not follow. */
async function converting(): Promise<Converting> {
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
  const { module } = await runnerImport<Converting>(join(ROOT, 'scripts/convert/convert-file.ts'), {
    root: ROOT,
    configFile: false,
    tsconfig: join(ROOT, 'scripts/convert/tsconfig.json'),
    logLevel: 'silent',
    resolve: { alias: { '#i18n': join(ROOT, 'scripts/convert/i18n.ts') } },
  });
  return module;
}

async function main(): Promise<void> {
  const { file, to } = readCall(process.argv.slice(2));
  const { convertFile, refuseTooBig } = await converting();
  const name = basename(file);
  refuseTooBig(name, statSync(file).size);
  const bytes = new Uint8Array(readFileSync(file));
  process.stdout.write(await convertFile({ name, bytes }, to, process.env.KITH_PASSPHRASE));
}

// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', () => {});
try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
