/** A month in real Chromium: launches on a day, acts on screen or through the services, and compares with the model. */
import { expect } from 'vitest';
import type { ShownNotice } from './clocked.ts';
import { ClockedChromium } from './clocked-chromium.ts';
import type { MonthVerbs } from './month-driver.ts';
import { MonthModel } from './month-model.ts';

export class Month extends ClockedChromium<MonthVerbs> {
  readonly model = new MonthModel();

  constructor() {
    super('tests/support/month-driver.ts');
  }

  /** As of every browser with a clock; what is then told and shown is as the model has it. */
  override async wakeAt(moment: string): Promise<void> {
    await super.wakeAt(moment);
    await this.#holds();
  }

  /** The clock goes on to a time of the same day, and all is as the model has it. */
  async goOn(time: string): Promise<void> {
    const plainTime = Temporal.PlainTime.from(time);
    const today = this.now().toPlainDate();
    await this.goOnTo(today.toZonedDateTime({ timeZone: this.now().timeZoneId, plainTime }));
    await this.#holds();
  }

  /** A button of the one notification that says this is pressed; what waits then is as the script says. */
  async press(title: string, button: 0 | 1): Promise<void> {
    const shown = await this.shown();
    const id = shown.findLast((one) => one.title === title)?.id;
    if (id === undefined) throw new Error(`No notification says “${title}”.`);
    // With no page of Kith's open, nothing but the background knows of the answer.
    await (await this.page()).close();
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
    const page = await this.page();
    const stays = () =>
      page.evaluate(async (one) => one in (await chrome.notifications.getAll()), id);
    await expect.poll(stays, { timeout: 30_000 }).toBe(false);
  }

  /** All notifications there have ever been, in order. */
  async shown(): Promise<ShownNotice[]> {
    const page = await this.page();
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
    await this.#showsToday(rows.sort());
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
    const page = await this.page();
    return page.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** The rows of Today that are due are these, on screen. */
  async #showsToday(rows: string[]): Promise<void> {
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
    await page.locator('.TodayView-counts').waitFor();
    await expect.poll(read, { timeout: 30_000 }).toEqual(rows);
    await page.close();
  }
}

/** A digest's names are in the order of dates; how many there are is what the month says. */
function plain({ title, message }: ShownNotice): { title: string; message: string } {
  const isDigest = / for you today$/.test(title);
  const named = message === '' ? 0 : message.split(', ').length;
  return { title, message: isDigest ? `${named} named` : message };
}
