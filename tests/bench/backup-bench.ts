/** A backup of 30,000 people, made, sealed, read and brought in: how long it takes, and how long the page answers to nothing. */
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import type * as InPage from './backup-in-page.ts';
import type { Figure } from './measure.ts';

const PEOPLE = 30_000;

type Gives<V extends keyof typeof InPage> = Awaited<ReturnType<(typeof InPage)[V]>>;

export async function benchBackup(browser: KithChromium): Promise<Figure[]> {
  const page = await browser.open('manifest.json');
  const script = await bundleScript('tests/bench/backup-in-page.ts', 'backups');
  await page.evaluate(`(() => { ${script}; globalThis.backups = backups; })()`);
  await page.evaluate(`backups.seed(${PEOPLE})`);
  const made = await page.evaluate<Gives<'make'>>('backups.make()');
  const sealed = await page.evaluate<Gives<'makeSealed'>>('backups.makeSealed()');
  const read = await page.evaluate<Gives<'read'>>('backups.read()');
  const empty = await page.evaluate<Gives<'restore'>>(`backups.restore('restored-${Date.now()}')`);
  const again = await page.evaluate<Gives<'restore'>>("backups.restore('backup-bench')");
  await page.close();
  const figure = (what: string, kith: number, limit: number): Figure => ({
    what: `${what}, 30,000 people`,
    floor: null,
    kith,
    unit: 'ms',
    limit,
  });
  return [
    figure(`A backup of ${megabytes(made.size)}`, made.took, 5_000),
    figure('Longest wait while it is made', made.longest, 100),
    figure(`Sealed, ${megabytes(sealed.size)}`, sealed.took, 8_000),
    figure('The key of a passphrase', sealed.key, 1_000),
    figure('Reading it', read.took, 5_000),
    figure('Longest wait while it is read', read.longest, 100),
    figure('What it would change', empty.look.took, 5_000),
    figure('Bringing it in', empty.restore.took, 30_000),
    figure('Bringing it in again', again.restore.took, 15_000),
  ];
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
