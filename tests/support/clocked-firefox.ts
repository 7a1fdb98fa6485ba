/** Real Firefox with a clock of the test's: launched at a moment, and a driver's verbs run in a page of Kith's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from './bundle.ts';
import { BARE_PAGE, ClockedBuild } from './clocked.ts';
import { KithFirefox } from './firefox.ts';
import type { Given, Gives, Verbs } from './verbs.ts';

export class ClockedFirefox<V extends Verbs> {
  readonly #build = new ClockedBuild('firefox');
  readonly #profile = mkdtempSync(join(tmpdir(), 'kith-clocked-firefox-'));
  readonly #driver: string;
  readonly #downloads: string | undefined;
  #kith: KithFirefox | null = null;
  #at = Temporal.ZonedDateTime.from('2027-01-01T00:00[UTC]');

  /**
   * @param driver - the path of a module from the root that exports `run` (verbs.ts).
   * @param downloads - the folder into which the browser saves.
   */
  constructor(driver: string, downloads?: string) {
    this.#driver = driver;
    this.#downloads = downloads;
  }

  get kith(): KithFirefox {
    if (!this.#kith) throw new Error('The browser is closed.');
    return this.#kith;
  }

  /** The moment at which the browser was opened. */
  get at(): Temporal.ZonedDateTime {
    return this.#at;
  }

  /**
   * The browser is closed, and opened again at another moment, where the zone says.
   *
   * @param moment - `2027-03-02T08:30[Europe/Berlin]`.
   */
  async wakeAt(moment: string): Promise<void> {
    await this.#kith?.close();
    this.#at = Temporal.ZonedDateTime.from(moment);
    this.#build.setTo(this.#at.toInstant());
    this.#kith = await KithFirefox.launch({
      profile: this.#profile,
      extension: this.#build.folder,
      zone: this.#at.timeZoneId,
      ...(this.#downloads !== undefined && { downloads: this.#downloads }),
    });
  }

  /** Does a verb of the driver's, in a page that is closed again, as one of Kith's would be. @returns what it gave. */
  async run<N extends keyof V & string>(verb: N, ...given: Given<V, N>): Promise<Gives<V, N>> {
    const page = await this.kith.open(BARE_PAGE);
    const script = await bundleScript(this.#driver, 'driver');
    await page.evaluate(`(() => { ${script}; globalThis.driver = driver; })()`);
    const gave = await page.evaluate(`driver.run('${verb}', ${JSON.stringify(given)})`);
    await page.close();
    return gave as Gives<V, N>;
  }

  async end(): Promise<void> {
    await this.#kith?.close();
    this.#build.remove();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
