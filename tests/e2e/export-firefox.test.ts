/** The core of taking out in real Firefox: it says how much, makes a file and hands it to the browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBackup } from '../../utils/exchange/backup/read-backup.ts';
import { KithFirefox } from '../support/firefox.ts';

let kith: KithFirefox;
beforeAll(async () => {
  kith = await KithFirefox.launch();
});
afterAll(() => kith.close());

const named = (name: string, role: string) => `::-p-aria([name="${name}"][role="${role}"])`;

test('in Firefox, everything is taken out as a file that Kith reads', async () => {
  const page = await kith.open('options.html#/people/new');
  await page.locator(named('Name', 'textbox')).fill('Mara Okafor');
  await page.locator(named('Save', 'button')).click();
  await page.waitForSelector('.PersonHead');
  await page.evaluate(() => {
    location.hash = '#/data/export';
  });
  await page.waitForSelector('::-p-text(It will hold: 1 person)');
  // What is handed to the browser is kept here too: where downloads go is not the page's to know.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content: Blob) => {
      Object.assign(window, { handed: content.text() });
      return make(content);
    };
  });
  await page.locator(named('Save the file', 'button')).click();
  await page.waitForSelector('::-p-text(Saved:)');
  const text = await page.evaluate(() => (window as unknown as { handed: Promise<string> }).handed);
  const { tables } = await readBackup(new Blob([text]));
  expect(tables.get('people')).toMatchObject([{ name: 'Mara Okafor' }]);
});
