/**
 * Shows a contributor what Kith reads from a saved page, in a real browser (docs/adding-a-site.md).
 *
 *   npm run -s capture -- PAGE.html ADDRESS
 *   npm run -s capture -- --pairs FILE.tsv
 *
 * Standard output carries one JSON object a page and nothing else; progress and errors go to
 * standard error. Exits 1 with a sentence on a bad call.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { captureInBrowser } from '../tests/support/capture-in-browser.ts';
import { KithChromium } from '../tests/support/chromium.ts';
import type { PageReading } from '../tests/support/page-reading.ts';

interface Pair {
  /** The saved page's path. */
  page: string;
  address: string;
}

/** The command was called in a way that cannot be carried out; the message says how to call it. */
class BadCallError extends Error {
  override name = 'BadCallError';
}

const USAGE =
  'Call it as: npm run -s capture -- PAGE.html ADDRESS, or npm run -s capture -- --pairs FILE.tsv ' +
  '(a page and an address on each line, with a tab between).';

function readCall(args: string[]): Pair[] {
  const [first, second, ...rest] = args;
  if (!first || !second || rest.length > 0) throw new BadCallError(USAGE);
  const pairs =
    first === '--pairs' ? readPairs(second) : [{ page: resolve(first), address: second }];
  pairs.forEach(checkPair);
  return pairs;
}

function readPairs(file: string): Pair[] {
  if (!existsSync(file)) throw new BadCallError(`There is no file ${file}. ${USAGE}`);
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const pairs = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (pairs.length === 0) throw new BadCallError(`${file} names no page. ${USAGE}`);
  return pairs.map((line) => {
    const [page, address] = line.split('\t').map((cell) => cell.trim());
    if (!page || !address) throw new BadCallError(`This line has no page or no address: ${line}`);
    // A page may be named from where the command runs or from where the list lies.
    const nearby = resolve(dirname(file), page);
    return { page: existsSync(resolve(page)) ? resolve(page) : nearby, address };
  });
}

function checkPair({ page, address }: Pair): void {
  if (!existsSync(page)) throw new BadCallError(`There is no page ${page}. ${USAGE}`);
  if (!/^https?:\/\/./i.test(address) || !URL.canParse(address)) {
    throw new BadCallError(`${address} is not a web address (https://…). ${USAGE}`);
  }
}

/** The fields in the order that docs/adding-a-site.md shows. */
function report({ capture, known }: PageReading) {
  const { outcome, address, person, provenance } = capture;
  const rows = capture.rows.map(({ name, headline, location, organization, url }, at) => {
    return { name, headline, location, organization, url, known: known[at] === true };
  });
  return { outcome, address, person, provenance, rows };
}

async function main(): Promise<void> {
  const pairs = readCall(process.argv.slice(2));
  let serving = '';
  let current = '';
  const browser = await KithChromium.launch({
    // A saved page may load what it likes; only itself is answered.
    headers: {},
    site: (address) => (sameAddress(address, serving) ? current : undefined),
  });
  try {
    for (const { page, address } of pairs) {
      serving = address;
      current = readFileSync(page, 'utf8');
      console.log(JSON.stringify(report(await captureInBrowser(browser, address))));
    }
  } finally {
    await browser.close();
  }
}

function sameAddress(requested: URL, serving: string): boolean {
  const expected = new URL(serving);
  return requested.origin + requested.pathname === expected.origin + expected.pathname;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
