/** People brought in from a file in real Firefox: chosen, looked over, brought in, taken back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithFirefox } from '../support/firefox.ts';
import { connections } from '../support/import-files.ts';

let kith: KithFirefox;
beforeAll(async () => {
  kith = await KithFirefox.launch();
});
afterAll(() => kith.close());

/** Drops a file on the page, as the hand does it. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dropped = (title: string, content: string) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], title));
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.body.dispatchEvent(new DragEvent('drop', options));
  };
  await page.evaluate(dropped, name, text);
}

const shows = (page: Page, words: string) => page.waitForSelector(`::-p-text(${words})`);

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${words}"][role="button"])`);
  await button?.click();
}

test('in Firefox a file is looked over, brought in and taken back', async () => {
  const page = await kith.open('options.html#/data/import', '.DropBox');
  const file = connections(600);
  await drop(page, file.name, file.buffer.toString());
  await shows(page, 'LinkedIn connections, 600 people');
  await press(page, 'Bring in 600 people');
  await shows(page, '600 people are new.');
  await press(page, 'Take all of it back');
  await shows(page, 'All of it is taken back.');
  const list = await kith.open('options.html#/people', '.EmptyState');
  expect(await list.$eval('.EmptyState', (empty) => empty.textContent)).toContain(
    'Nobody here yet',
  );
});
