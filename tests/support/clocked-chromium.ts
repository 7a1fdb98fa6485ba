/** Real Chromium with a clock of the test's: launched at a moment, gone on to another, and a driver's verbs run in a page of Kith's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { vi } from 'vitest';
import { bundleScript } from './bundle.ts';
import { KithChromium } from './chromium.ts';
import { BARE_PAGE, ClockedBuild } from './clocked.ts';
import type { Given, Gives, Verbs } from './verbs.ts';

export class ClockedChromium<V extends Verbs> {
  readonly #build = new ClockedBuild('chrome');
  readonly #profile = mkdtempSync(join(tmpdir(), 'kith-clocked-profile-'));
  readonly #driver: string;
  readonly #downloads: string | undefined;
  #kith: KithChromium | null = null;
  #driven: Page | null = null;
  #ahead = 0;
  #zone = 'UTC';

  /**
   * @param driver - the path of a module from the root that exports `run` (verbs.ts).
   * @param downloads - the folder into which the browser saves.
   */
  constructor(driver: string, downloads?: string) {
    this.#driver = driver;
    this.#downloads = downloads;
  }

  get kith(): KithChromium {
    if (!this.#kith) throw new Error('The browser is closed.');
    return this.#kith;
  }

  /** The moment it is, where the user is. */
  now(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(Date.now() + this.#ahead).toZonedDateTimeISO(
      this.#zone,
    );
  }

  /**
   * The browser is closed, and opened again at another moment, where the zone says.
   *
   * @param moment - `2027-03-02T08:30[Europe/Berlin]`.
   */
  async wakeAt(moment: string): Promise<void> {
    await this.sleep();
    const at = Temporal.ZonedDateTime.from(moment);
    this.#zone = at.timeZoneId;
    this.#ahead = at.epochMilliseconds - Date.now();
    this.#build.setTo(at.toInstant());
    const { folder: extension } = this.#build;
    this.#kith = await KithChromium.launch({
      extension,
      profile: this.#profile,
      zone: this.#zone,
      ...(this.#downloads !== undefined && { downloads: this.#downloads }),
    });
    await this.page();
  }

  /** Closes the browser. */
  async sleep(): Promise<void> {
    await this.#kith?.close();
    this.#kith = null;
    this.#driven = null;
  }

  /** The clock goes on while the browser runs, and the alarm rings. Pages that are open learn of it when they are opened anew. */
  async goOnTo(at: Temporal.ZonedDateTime): Promise<void> {
    this.#ahead = at.epochMilliseconds - Date.now();
    const set = `globalThis.clockAhead = ${this.#ahead}`;
    await (await this.worker()).evaluate(set);
    await (await this.page()).evaluate(set);
    await this.kith.context.addInitScript(set);
    await this.ring();
  }

  /** The alarm rings, as the browser lets it. */
  async ring(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(() => {
      const { onAlarm } = chrome.alarms as unknown as {
        onAlarm: { dispatch(alarm: object): void };
      };
      onAlarm.dispatch({ name: 'tick' });
    });
  }

  /** The worker, woken where it sleeps; one that was stopped may still be listed, and never answers. */
  async worker(): Promise<Worker> {
    const { context, extensionId } = this.kith;
    const page = await this.page();
    const awake = async () => {
      await page.evaluate(() => void chrome.runtime.sendMessage('wake').catch(() => {}));
      const found = context.serviceWorkers().filter((one) => one.url().includes(extensionId));
      for (const worker of found.reverse()) {
        const late = new Promise((resolve) => setTimeout(resolve, 2_000, false));
        if (await Promise.race([worker.evaluate(() => true).catch(() => false), late]))
          return worker;
      }
      throw new Error('The worker does not wake.');
    };
    return vi.waitFor(awake, { timeout: 60_000 });
  }

  /** Does a verb of the driver's. @returns what it gave. */
  async run<N extends keyof V & string>(verb: N, ...given: Given<V, N>): Promise<Gives<V, N>> {
    const page = await this.page();
    return page.evaluate<Gives<V, N>>(`driver.run('${verb}', ${JSON.stringify(given)})`);
  }

  /** The bare page in which the driver runs; opened again where it was closed. */
  async page(): Promise<Page> {
    if (this.#driven && !this.#driven.isClosed()) return this.#driven;
    const page = await this.kith.open(BARE_PAGE);
    const script = await bundleScript(this.#driver, 'driver');
    await page.evaluate(`(() => { ${script}; globalThis.driver = driver; })()`);
    this.#driven = page;
    return page;
  }

  async end(): Promise<void> {
    await this.sleep();
    this.#build.remove();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
