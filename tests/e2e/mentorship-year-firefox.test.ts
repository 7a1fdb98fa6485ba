/** The core of a mentee's year (mentorship-year-chromium.test.ts) in real Firefox: talked, promised, reminded, thanked, closed. */
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test, vi } from 'vitest';
import { ClockedFirefox } from '../support/clocked-firefox.ts';
import { BERLIN, CAST, Year } from '../support/mentorship-year.ts';
import type { YearVerbs } from '../support/year-driver.ts';

// Far above what several starts of the browser take, on whatever machine.
vi.setConfig({ testTimeout: 300_000 });

const SOON = { timeout: 30_000 };

const browser = new ClockedFirefox<YearVerbs>('tests/support/year-driver.ts');
const year = new Year(browser);
afterAll(() => browser.end());

const view = (address: string) => browser.kith.open(`options.html#/${address}`, 'main h1');
const press = (page: Page, words: string) => page.locator(`main ::-p-text(${words})`).click();

/** The page shows these words. */
const shows = (page: Page, words: string) =>
  expect.poll(() => page.evaluate(() => document.body.textContent), SOON).toContain(words);

test('in Firefox a mentorship is begun, talked in, thanked for and closed, and what was promised is reminded of', async () => {
  await browser.wakeAt(`2027-01-18T11:00[${BERLIN}]`);
  await year.meetAll();
  const personId = year.id('career');
  const { id } = await browser.run('startMentorship', { personId, stage: 'active' });
  const style = 'Short e-mails, no calls after six';
  await year.add('agreements', { mentorshipId: id, personId, style });
  await year.talk('career', '2027-01-18');
  await year.settle('First of 2027-01-18');
  await year.favours('2027-03-20', '2027-03-22');

  await browser.wakeAt(`2027-03-23T09:00[${BERLIN}]`);
  const today = await view('today');
  await shows(today, 'Second of 2027-01-18');
  await press(today, 'Done');
  await expect.poll(async () => (await openActions()).length, SOON).toBe(0);
  await today.close();

  const page = await view(`mentorships/${id}`);
  await shows(page, style);
  await shows(page, '2 settled actions');
  await page.close();

  const thanks = await view('thanks');
  await shows(thanks, CAST.manager);
  await press(thanks, 'Write thanks');
  await thanks.locator('textarea[name="what"]').fill('Naming me to the ward');
  await thanks.locator('textarea[name="impact"]').fill('They read my application.');
  await thanks.select('main select:has(option[value="in-person"])', 'in-person');
  await press(thanks, 'I said it');
  await shows(thanks, 'Thanks said, and written down.');
  const { items } = await browser.run('kept');
  const thanked = items.favours?.filter((favour) => favour.thanks === 'said');
  expect(thanked?.map((favour) => favour.personId)).toEqual([year.id('manager')]);
  await thanks.close();

  const closing = await view(`mentorships/${id}/close`);
  await closing.locator('form textarea').fill('A quarter well spent');
  await press(closing, 'Close the mentorship');
  // Only once it is kept: the page shows these words from the moment they are typed.
  await expect.poll(stages, SOON).toEqual(['closed']);
  await closing.close();
});

async function stages() {
  const { items } = await browser.run('kept');
  return items.mentorships?.map(({ stage }) => stage);
}

async function openActions() {
  const { items } = await browser.run('kept');
  return (items.actionItems ?? []).filter(({ state }) => state === 'open');
}
