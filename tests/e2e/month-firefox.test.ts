/** The core of the scripted month (month-chromium.test.ts) in real Firefox: badge, Today and notifications under a clock of the test's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test, vi } from 'vitest';
import { bundleScript } from '../support/bundle.ts';
import { BARE_PAGE, ClockedBuild, type ShownNotice } from '../support/clocked.ts';
import { KithFirefox } from '../support/firefox.ts';
import { MonthModel } from '../support/month-model.ts';

// Far above what several starts of the browser take, on whatever machine.
vi.setConfig({ testTimeout: 300_000 });

const PEOPLE = 50;
const BERLIN = 'Europe/Berlin';
const SOON = { timeout: 30_000 };

const model = new MonthModel();
const build = new ClockedBuild('firefox');
const profile = mkdtempSync(join(tmpdir(), 'kith-month-firefox-'));
let kith: KithFirefox | null = null;
let at = Temporal.ZonedDateTime.from(`2027-03-01T10:00[${BERLIN}]`);

afterAll(async () => {
  await kith?.close();
  build.remove();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const firefox = () => {
  if (!kith) throw new Error('The browser is closed.');
  return kith;
};

/** A page where services can be called; closed again, as a page of Kith's would be. */
async function inKith<R>(work: string): Promise<R> {
  const page = await firefox().open(BARE_PAGE);
  const script = await bundleScript('tests/support/month-driver.ts', 'driver');
  await page.evaluate(`(() => { ${script}; globalThis.driver = driver; })()`);
  const given = (await page.evaluate(`driver.${work}`)) as R;
  await page.close();
  return given;
}

const run = <R>(verb: string, ...given: unknown[]) =>
  inKith<R>(`run('${verb}', ${JSON.stringify(given)})`);

async function wakeAt(moment: string): Promise<void> {
  await kith?.close();
  at = Temporal.ZonedDateTime.from(moment);
  build.setTo(at.toInstant());
  kith = await KithFirefox.launch({ profile, extension: build.folder, zone: at.timeZoneId });
  model.look(at);
  await holds();
}

/** Badge, Today and notifications are as the model has them. */
async function holds(): Promise<void> {
  const due = model.due(at);
  const count = due.length === 0 ? '' : String(due.length);
  const page = await firefox().open(BARE_PAGE);
  const read = <R>(work: () => Promise<R>) => expect.poll(() => page.evaluate(work), SOON);
  await read(() => browser.action.getBadgeText({})).toBe(count);
  await expect.poll(async () => told(page), SOON).toEqual(model.notices);
  await page.close();
  const names = due.map((name) => model.waiting.get(name)?.person).sort();
  const today = await firefox().open('options.html#/today', 'main h1');
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

async function remind(person: number, on: string, time?: string): Promise<string> {
  const text = `Errand ${person}`;
  const timed = time ? { time, zone: BERLIN } : {};
  const input = { kind: 'follow-up', text, on, time: null, zone: null, ...timed };
  const { id } = await run<{ id: string }>('addReminder', people[person - 1], input);
  model.set(text, { person: nameOf(person), text, on, ...timed });
  return id;
}

test('in Firefox a fortnight of sleep ends in one digest; nothing is told twice, nothing is lost', async () => {
  await wakeAt(`2027-03-01T10:00[${BERLIN}]`);
  const names = Array.from({ length: PEOPLE }, (_, index) => nameOf(index + 1));
  people = await inKith(`meet(${JSON.stringify(names)})`);
  await inKith(`choose({ notifications: 'allowed' })`);
  const first = await remind(1, '2027-03-02');
  await run('setKeepInTouch', people[1], 7);
  model.set('touch 2', { person: nameOf(2), text: 'Keep in touch', on: '2027-03-08' });
  const slept = await remind(3, '2027-03-10');
  // A time that the change of clocks skips in the night of the return.
  await remind(4, '2027-03-28', '02:30');
  await remind(5, '2027-03-29');

  await wakeAt(`2027-03-02T09:30[${BERLIN}]`);
  const page = await firefox().open(`options.html#/reminder/${first}`, 'main h1');
  await page.locator('main ::-p-text(Done)').click();
  await page.waitForSelector('::-p-text(This is done already)');
  await page.close();
  model.done('Errand 1');
  await firefox().stopBackground();
  await holds();

  await wakeAt(`2027-03-28T09:30[${BERLIN}]`);
  expect(model.notices.at(-1)?.title).toBe('3 things for you today');
  await run('snoozeReminder', slept, '2027-04-02');
  model.move('Errand 3', '2027-04-02');
  await holds();

  await wakeAt('2027-03-29T00:30[America/New_York]');
  const { people: rows, reminders } = await inKith<{ people: unknown[]; reminders: unknown[] }>(
    'kept()',
  );
  expect([rows.length, reminders.length]).toEqual([PEOPLE, 5]);
});
