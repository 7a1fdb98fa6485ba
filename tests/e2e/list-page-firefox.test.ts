/** A page of several people in real Firefox: ticked, saved together, and known the next time. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithFirefox } from '../support/firefox.ts';
import { SEARCH_ADDRESS, searchPage } from '../support/sample-list.ts';

let kith: KithFirefox;
beforeAll(async () => {
  kith = await KithFirefox.launch({
    site: ({ href }) => (href === SEARCH_ADDRESS ? searchPage() : undefined),
  });
});
afterAll(() => kith.close());

test('in Firefox two ticked with the keys are saved, and are known the next time', async () => {
  const page = await kith.visit(SEARCH_ADDRESS);
  const popup = await kith.openPopupFor(page);
  await popup.waitForSelector('.PickRow input:focus');
  await popup.keyboard.press(' ');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press(' ');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await popup.waitForSelector('::-p-text(you know 2)');
  await popup.close();
  const again = await kith.openPopupFor(page);
  await again.waitForSelector('::-p-text(you know 2)');
  const known = () =>
    again.$$eval('.PickRow.is-known a', (links) => links.map((link) => link.textContent));
  await expect.poll(known).toEqual(['Mara Okafor', 'Tomasz Nowak']);
});
