/** What is chosen in the context menu waits in the form, for correction; nothing is saved by it. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

const MINUTES = 'https://guild.example.org/minutes';
const PAGE = `<!doctype html><title>Minutes</title><h1>Minutes of March</h1>
<p>Present: Ana Ruiz, kiln master at Northside Pottery, and
<a href="https://www.linkedin.com/in/bo-lindqvist/?trk=x">our chemist</a>.</p>`;

let kith: KithChromium;
beforeAll(async () => {
  const sample = sampleSite();
  kith = await KithChromium.launch({
    site: (address) => (address.href === MINUTES ? PAGE : sample(address)),
  });
});
afterAll(() => kith.close());
/** Tabs of one address cannot be told apart, so none is left. */
afterEach(async () => {
  const pages = kith.context.pages().filter((page) => page.url() !== 'about:blank');
  await Promise.all(pages.map((page) => page.close()));
});

/** Chooses an item on a page, as a click there does; without a screen the popup opens in a window of its own. */
async function choose(address: string, info: object) {
  const page = await kith.visit(address);
  await kith.clickAction(page);
  const tab = await kith.tabId(page);
  const opened = kith.context.waitForEvent('page', (one) => one.url().includes(`tab=${tab}`));
  await kith.chooseMenu(info, tab);
  return opened;
}

const countPeople = () =>
  kith.inExtension(async () => {
    const names = await indexedDB.databases();
    if (!names.some(({ name }) => name === 'kith')) return 0;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kith');
      request.onsuccess = () => resolve(request.result);
    });
    const count = await new Promise<number>((resolve) => {
      const request = db.transaction('people').objectStore('people').count();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return count;
  });

test('selected words become the name in the form, cleaned, and nobody is saved', async () => {
  const popup = await choose(MINUTES, {
    menuItemId: 'name',
    selectionText: ' Ana\u202e <b>Ruiz</b>\u200b\n',
  });
  await see(popup.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana <b>Ruiz</b>');
  expect(await countPeople()).toBe(0);
});

test('a second choice on the page adds to the first', async () => {
  const popup = await choose(MINUTES, {
    menuItemId: 'organization',
    selectionText: 'Northside Pottery',
  });
  await see(popup.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana <b>Ruiz</b>');
  await see(popup.getByText('Northside Pottery').first()).toBeAttached();
});

test('a link becomes a form for whom it leads to, without a request', async () => {
  const popup = await choose(MINUTES, {
    menuItemId: 'link',
    linkUrl: 'https://www.linkedin.com/in/bo-lindqvist/?trk=x',
    selectionText: 'Bo Lindqvist',
  });
  await see(popup.getByRole('textbox', { name: 'Name' })).toHaveValue('Bo Lindqvist');
  await see(popup.getByText(/^from .linkedin\.com/)).toBeVisible();
});

test('a script’s address is no link', async () => {
  const popup = await choose(MINUTES, { menuItemId: 'link', linkUrl: 'javascript:alert(1)' });
  await see(popup.getByText(/^from .guild\.example\.org/)).toBeVisible();
});

test('a note about somebody known waits in the log form', async () => {
  const page = await kith.visit(SAMPLE_ADDRESS);
  const first = await kith.openPopupFor(page);
  await saveFromPopup(first);
  await Promise.all([first.close(), page.close()]);
  const popup = await choose(SAMPLE_ADDRESS, {
    menuItemId: 'note',
    selectionText: 'Speaks in May',
  });
  await see(popup.getByRole('heading', { name: 'Mara Okafor' })).toBeVisible();
  await see(popup.getByLabel('In a few words')).toHaveValue('Speaks in May');
});

test('a headline picked for somebody known is offered as a change', async () => {
  const popup = await choose(SAMPLE_ADDRESS, {
    menuItemId: 'headline',
    selectionText: 'Head of Pharmacy',
  });
  await see(popup.getByText('Head of Pharmacy')).toBeVisible();
  await see(popup.getByRole('button', { name: 'Update' }).first()).toBeVisible();
});

test('a choice of a hundred thousand characters opens the form all the same', async () => {
  const popup = await choose(MINUTES, {
    menuItemId: 'note',
    selectionText: '\u202eword '.repeat(20_000),
  });
  await see(popup.getByRole('form', { name: 'Review and save' })).toBeVisible();
});
