/** A month in real Chromium: launches on a day, acts on screen or through the services, and compares with the model. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { expect, vi } from 'vitest';
import { bundleScript } from './bundle.ts';
import { KithChromium } from './chromium.ts';
import { BARE_PAGE, ClockedBuild, type ShownNotice } from './clocked.ts';
import type * as Driver from './month-driver.ts';
import { MonthModel } from './month-model.ts';

type Given<V extends keyof Driver.Verbs> =
  Parameters<Driver.Verbs[V]> extends [unknown, ...infer G] ? G : never;

type Gives<V extends keyof Driver.Verbs> = Awaited<ReturnType<Driver.Verbs[V]>>;

export class Month {
  readonly model = new MonthModel();
  readonly #build = new ClockedBuild('chrome');
  readonly #profile = mkdtempSync(join(tmpdir(), 'kith-month-'));
  #kith: KithChromium | null = null;
  #driver: Page | null = null;
  #ahead = 0;
  #zone = 'UTC';

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
    this.#kith = await KithChromium.launch({ extension, profile: this.#profile, zone: this.#zone });
    await this.#driven();
    await this.#holds();
  }

  /** Closes the browser. */
  async sleep(): Promise<void> {
    await this.#kith?.close();
    this.#kith = null;
    this.#driver = null;
  }

  /** The clock goes on while the browser runs, and the alarm rings. */
  async goOnTo(time: string): Promise<void> {
    const at = this.now()
      .toPlainDate()
      .toZonedDateTime({ timeZone: this.#zone, plainTime: Temporal.PlainTime.from(time) });
    this.#ahead = at.epochMilliseconds - Date.now();
    const set = `globalThis.clockAhead = ${this.#ahead}`;
    await (await this.worker()).evaluate(set);
    await (await this.#driven()).evaluate(set);
    await this.kith.context.addInitScript(set);
    await this.ring();
    await this.#holds();
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

  /** A button of the one notification that says this is pressed; what waits then is as the script says. */
  async press(title: string, button: 0 | 1): Promise<void> {
    const shown = await this.shown();
    const id = shown.findLast((one) => one.title === title)?.id;
    if (id === undefined) throw new Error(`No notification says “${title}”.`);
    // With no page of Kith's open, nothing but the background knows of the answer.
    await this.#driver?.close();
    const worker = await this.worker();
    await worker.evaluate(
      ([notice, place]) => {
        const { onButtonClicked } = chrome.notifications as unknown as {
          onButtonClicked: { dispatch(id: string, button: number): void };
        };
        onButtonClicked.dispatch(notice, place);
      },
      [id, button] as const,
    );
    // It goes once the answer is noted.
    const page = await this.#driven();
    const stays = () =>
      page.evaluate(async (one) => one in (await chrome.notifications.getAll()), id);
    await expect.poll(stays, { timeout: 30_000 }).toBe(false);
  }

  /** Stops the worker, as the browser does at any moment. */
  stopWorker(): Promise<void> {
    return this.kith.stopWorker();
  }

  /** The worker, woken where it sleeps; one that was stopped may still be listed, and never answers. */
  async worker(): Promise<Worker> {
    const { context, extensionId } = this.kith;
    const page = await this.#driven();
    const awake = async () => {
      await page.evaluate(() => void chrome.runtime.sendMessage('wake').catch(() => {}));
      const found = context.serviceWorkers().filter((one) => one.url().includes(extensionId));
      for (const worker of found.reverse()) {
        const late = new Promise((resolve) => setTimeout(resolve, 500, false));
        if (await Promise.race([worker.evaluate(() => true).catch(() => false), late]))
          return worker;
      }
      throw new Error('The worker does not wake.');
    };
    return vi.waitFor(awake, { timeout: 30_000 });
  }

  /** Does a verb of the services. @returns what it gave. */
  async run<V extends keyof Driver.Verbs>(verb: V, ...given: Given<V>): Promise<Gives<V>> {
    const page = await this.#driven();
    return page.evaluate<Gives<V>>(`driver.run('${verb}', ${JSON.stringify(given)})`);
  }

  /** Saves people. @returns their ids. */
  async meet(names: readonly string[]): Promise<string[]> {
    const page = await this.#driven();
    return page.evaluate(`driver.meet(${JSON.stringify(names)})`);
  }

  async choose(settings: object): Promise<void> {
    const page = await this.#driven();
    await page.evaluate(`driver.choose(${JSON.stringify(settings)})`);
  }

  async kept(): Promise<Driver.Kept> {
    const page = await this.#driven();
    return page.evaluate('driver.kept()');
  }

  /** All notifications there have ever been, in order. */
  async shown(): Promise<ShownNotice[]> {
    const page = await this.#driven();
    const all = await page.evaluate(() => chrome.storage.local.get(null));
    return Object.keys(all)
      .filter((key) => key.startsWith('shown:'))
      .sort()
      .map((key) => all[key] as ShownNotice);
  }

  /** Badge, Today and notifications are as the model has them, now. */
  async holds(): Promise<void> {
    const due = this.model.due(this.now());
    await expect
      .poll(() => this.#badge(), { timeout: 30_000 })
      .toBe(due.length === 0 ? '' : String(due.length));
    const rows = due.map((name) => {
      const { person, text } = this.model.waiting.get(name) ?? { person: '', text: '' };
      return `${person}: ${text}`;
    });
    expect(await this.#today(due.length)).toEqual(rows.sort());
  }

  async #holds(): Promise<void> {
    this.model.look(this.now());
    const { notices } = this.model;
    await this.holds();
    await expect
      .poll(async () => (await this.shown()).map(plain), { timeout: 30_000 })
      .toEqual(notices);
  }

  async #badge(): Promise<string> {
    const page = await this.#driven();
    return page.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** The rows of Today that are due, as they stand on screen. */
  async #today(least: number): Promise<string[]> {
    const page = await this.kith.open('options.html#/today');
    const read = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('section')]
          .filter((one) => /^(Overdue|Today)/.test(one.querySelector('h2')?.textContent ?? ''))
          .flatMap((one) => [...one.querySelectorAll('li')])
          .map((row) => {
            const text = (part: string) => row.querySelector(part)?.textContent?.trim();
            return `${text('.TodayRow-name')}: ${text('.TodayRow-what')}`;
          })
          .sort(),
      );
    await page.locator('h1').waitFor();
    if (least > 0) await expect.poll(read, { timeout: 30_000 }).toHaveLength(least);
    else await page.locator('.TodayView-counts').waitFor();
    const rows = await read();
    await page.close();
    return rows;
  }

  async #driven(): Promise<Page> {
    if (this.#driver && !this.#driver.isClosed()) return this.#driver;
    const page = await this.kith.open(BARE_PAGE);
    const script = await bundleScript('tests/support/month-driver.ts', 'driver');
    await page.evaluate(`(() => { ${script}; globalThis.driver = driver; })()`);
    this.#driver = page;
    return page;
  }

  async end(): Promise<void> {
    await this.sleep();
    this.#build.remove();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A digest's names are in the order of dates; how many there are is what the month says. */
function plain({ title, message }: ShownNotice): { title: string; message: string } {
  const isDigest = / for you today$/.test(title);
  const named = message === '' ? 0 : message.split(', ').length;
  return { title, message: isDigest ? `${named} named` : message };
}
