/** The core of the scripted month (month-chromium.test.ts) in real Firefox: badge, Today and notifications under a clock of the test's. */
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test, vi } from 'vitest';
import { BARE_PAGE, type ShownNotice } from '../support/clocked.ts';
import { ClockedFirefox } from '../support/clocked-firefox.ts';
import type { MonthVerbs } from '../support/month-driver.ts';
import { MonthModel } from '../support/month-model.ts';

// Far above what several starts of the browser take, on whatever machine.
vi.setConfig({ testTimeout: 300_000 });

const PEOPLE = 50;
const BERLIN = 'Europe/Berlin';
const SOON = { timeout: 30_000 };

const model = new MonthModel();
const month = new ClockedFirefox<MonthVerbs>('tests/support/month-driver.ts');
afterAll(() => month.end());

async function wakeAt(moment: string): Promise<void> {
  await month.wakeAt(moment);
  model.look(month.at);
  await holds();
}

/** Badge, Today and notifications are as the model has them. */
async function holds(): Promise<void> {
  const due = model.due(month.at);
  const count = due.length === 0 ? '' : String(due.length);
  const page = await month.kith.open(BARE_PAGE);
  const read = <R>(work: () => Promise<R>) => expect.poll(() => page.evaluate(work), SOON);
  await read(() => browser.action.getBadgeText({})).toBe(count);
  await expect.poll(async () => told(page), SOON).toEqual(model.notices);
  await page.close();
  const names = due.map((name) => model.waiting.get(name)?.person).sort();
  const today = await month.kith.open('options.html#/today', 'main h1');
  await expect.poll(() => today.evaluate(namesDue), SOON).toEqual(names);
  await today.close();
}

async function told(page: Page): Promise<{ title: string; message: string }[]> {
  const all = await page.evaluate(() => browser.storage.local.get(null));
  const shown = Object.keys(all).filter((key) => key.startsWith('shown:'));
  return shown.sort().map((key) => {
    const { title, message, buttons } = all[key] as ShownNotice;
    expect(buttons, 'Firefox takes no buttons').toBe(0);
    const isDigest = title.endsWith(' for you today');
    return { title, message: isDigest ? `${message.split(', ').length} named` : message };
  });
}

/** Runs in the page: whose rows stand under what is due. */
function namesDue(): (string | undefined)[] {
  return [...document.querySelectorAll('section')]
    .filter((one) => /^(Overdue|Today)/.test(one.querySelector('h2')?.textContent ?? ''))
    .flatMap((one) => [...one.querySelectorAll('li .TodayRow-name')])
    .map((name) => name.textContent?.trim())
    .sort();
}

const nameOf = (person: number) => `Person ${String(person).padStart(2, '0')}`;
let people: string[] = [];
const idOf = (person: number) => people[person - 1] ?? '';

async function remind(person: number, on: string, time?: string): Promise<string> {
  const text = `Errand ${person}`;
  const timed = time ? { time, zone: BERLIN } : {};
  const input = { kind: 'follow-up', text, on, time: null, zone: null, ...timed } as const;
  const { id } = await month.run('addReminder', idOf(person), input);
  model.set(text, { person: nameOf(person), text, on, ...timed });
  return id;
}

test('in Firefox a fortnight of sleep ends in one digest; nothing is told twice, nothing is lost', async () => {
  await wakeAt(`2027-03-01T10:00[${BERLIN}]`);
  const names = Array.from({ length: PEOPLE }, (_, index) => nameOf(index + 1));
  people = await month.run('meet', names);
  await month.run('choose', { notifications: 'allowed' });
  const first = await remind(1, '2027-03-02');
  await month.run('setKeepInTouch', idOf(2), 7);
  model.set('touch 2', { person: nameOf(2), text: 'Keep in touch', on: '2027-03-08' });
  const slept = await remind(3, '2027-03-10');
  // A time that the change of clocks skips in the night of the return.
  await remind(4, '2027-03-28', '02:30');
  await remind(5, '2027-03-29');

  await wakeAt(`2027-03-02T09:30[${BERLIN}]`);
  const page = await month.kith.open(`options.html#/reminder/${first}`, 'main h1');
  await page.locator('main ::-p-text(Done)').click();
  await page.waitForSelector('::-p-text(This is done already)');
  await page.close();
  model.done('Errand 1');
  await month.kith.stopBackground();
  await holds();

  await wakeAt(`2027-03-28T09:30[${BERLIN}]`);
  expect(model.notices.at(-1)?.title).toBe('3 things for you today');
  await month.run('snoozeReminder', slept, '2027-04-02');
  model.move('Errand 3', '2027-04-02');
  await holds();

  await wakeAt('2027-03-29T00:30[America/New_York]');
  const { people: rows, reminders } = await month.run('kept');
  expect([rows.length, reminders.length]).toEqual([PEOPLE, 5]);
});
