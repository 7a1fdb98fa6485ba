/** Every field of a page is an attack: nothing runs, no policy is violated, and the form still saves. */
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { HOSTILE_ADDRESS, hostileProfile } from '../support/hostile-profile.ts';

let kith: KithChromium;
beforeAll(async () => {
  const page = hostileProfile();
  kith = await KithChromium.launch({
    site: (address) => (address.href === HOSTILE_ADDRESS ? page : undefined),
  });
  await kith.context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
});
afterAll(() => kith.close());

/** What an extension page must never show after handling hostile text. */
async function harm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { pwned, violations } = globalThis as unknown as { pwned?: number; violations: string[] };
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map((link) => link.href)
      .filter((href) => !/^(https?|chrome-extension):/.test(href) || href.includes('@'));
    // Kith itself isolates names with U+2068 and U+2069; an override is the page's.
    const controls = /[\u202A-\u202E\u200B]/.test(document.body.innerText);
    return [
      ...(pwned === undefined ? [] : ['a script of the page ran']),
      ...(controls ? ['control characters on screen'] : []),
      ...violations,
      ...links,
    ];
  });
}

test('a hostile page is read, shown and saved, and nothing of it runs', async () => {
  const popup = await kith.openPopupFor(await kith.visit(HOSTILE_ADDRESS));
  const form = popup.getByRole('form', { name: 'Review and save' });
  await see(form).toBeVisible();
  await popup.getByRole('button', { name: 'Where this comes from' }).click();
  await popup.getByRole('button', { name: 'Edit details' }).click();
  await popup.waitForTimeout(300);
  expect(await harm(popup)).toEqual([]);

  await popup.getByRole('textbox', { name: 'Name' }).fill('Hostile Person');
  await popup.keyboard.press('Control+Enter');
  await see(popup.getByText(/is saved\.$/)).toBeVisible();
  expect(await harm(popup)).toEqual([]);

  const app = await kith.open('options.html#/people');
  await app.getByText('Hostile Person').first().click();
  await see(app.getByRole('heading', { name: 'Hostile Person' })).toBeVisible();
  await app.getByRole('link', { name: 'About' }).click();
  await app.waitForTimeout(300);
  expect(await harm(app)).toEqual([]);
  const widest = await app.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(1280);
});
