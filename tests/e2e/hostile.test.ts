/** Every field of a page is an attack: nothing runs, no policy is violated, and the form still saves. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import {
  HOSTILE_ADDRESS,
  HOSTILE_SITE_ADDRESS,
  hostileProfile,
  hostileSite,
} from '../support/hostile-profile.ts';
import { remindIn } from '../support/popup.ts';
import { see } from '../support/see.ts';

const SITES: Record<string, string> = {
  [HOSTILE_ADDRESS]: hostileProfile(),
  [HOSTILE_SITE_ADDRESS]: hostileSite(),
};

let kith: KithChromium;
beforeAll(async () => {
  kith = await KithChromium.launch({ site: (address) => SITES[address.href] });
  await kith.context.addInitScript(watchViolations);
});
afterAll(() => kith.close());

/** Notes what the content security policy and Trusted Types refuse. Runs in every page. */
function watchViolations(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { violations: seen });
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** What an extension page must never show after handling hostile text. */
function harm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { pwned, violations } = globalThis as unknown as { pwned?: number; violations: string[] };
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map((link) => link.href)
      .filter((href) => !/^(https?:\/\/[^@]*$|chrome-extension:|mailto:[^?]+$)/.test(href));
    // Kith itself isolates names with U+2068 and U+2069; an override is the page's.
    const controls = /[\u202A-\u202E\u200B]/.test(document.body.innerText);
    const polluted = (Object.prototype as { polluted?: boolean }).polluted;
    return [
      ...(pwned === undefined ? [] : ['a script of the page ran']),
      ...(polluted === undefined ? [] : ['every object was given a property']),
      ...(controls ? ['control characters on screen'] : []),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page is too wide'] : []),
      ...violations,
      ...links,
    ];
  });
}

test.each(Object.keys(SITES))(
  '%s is read, shown and saved as it is, and nothing of it runs',
  async (address) => {
    const page = await kith.visit(address);
    const popup = await kith.openPopupFor(page);
    await popup.setViewportSize({ width: 380, height: 600 });
    await see(popup.getByRole('form', { name: 'Review and save' })).toBeVisible();
    await popup.getByRole('button', { name: 'Where this comes from' }).click();
    await popup.getByRole('button', { name: 'Edit details' }).click();
    await see(popup.getByRole('textbox', { name: 'Headline' })).toBeVisible();
    expect(await harm(popup)).toEqual([]);

    const name = await popup.getByRole('textbox', { name: 'Name', exact: true }).inputValue();
    await remindIn(popup, 'today');
    await popup.keyboard.press('Control+Enter');
    await see(popup.getByText(/is saved\.$/).first()).toBeVisible();
    expect(await harm(popup)).toEqual([]);
    await popup.close();
    await page.close();

    const app = await kith.open('options.html#/today');
    await see(app.getByText(name).first()).toBeVisible();
    expect(await harm(app)).toEqual([]);
    await app.goto(app.url().replace('today', 'people'));
    await app.getByText(name).first().click();
    await see(app.getByRole('heading', { level: 1 })).toHaveText(name);
    expect(await harm(app)).toEqual([]);
    await app.getByRole('link', { name: 'About' }).click();
    await see(app.getByText('Positions').first()).toBeVisible();
    expect(await harm(app)).toEqual([]);
    await app.getByRole('button', { name: /^Delete / }).click();
    await app.goto(app.url().replace(/#.*/, '#/deleted'));
    await see(app.getByText(name).first()).toBeVisible();
    expect(await harm(app)).toEqual([]);
    await app.close();
  },
);
