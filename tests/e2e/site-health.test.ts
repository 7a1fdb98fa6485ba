/** A site whose pages have changed: told after three, in real Chromium, with a report that names nobody. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

/** A card without any of the site's own hooks, and a title that names somebody else. */
const changed = (name: string, slug: string) =>
  `<!doctype html><title>${name} | LinkedIn</title><main id="workspace"><section>` +
  `<div componentkey="com.linkedin.sdui.profile.card.refTopcard" data-${slug}="${slug}">` +
  `<h2>${name}</h2><p>Pharmacist at Quiet Harbour Labs</p></div>` +
  `<${slug}-card>Call ${name} at 555 0199</${slug}-card></section></main>`;
const PEOPLE = ['Mara Okafor', 'Tomasz Nowak', 'Ana Ruiz'];
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');
const address = (name: string) => `https://www.linkedin.com/in/${slugOf(name)}/`;

let kith: KithChromium;
beforeAll(async () => {
  kith = await KithChromium.launch({
    site: ({ href }) => {
      const name = PEOPLE.find((one) => address(one) === href);
      // Whose card it is cannot be proved, since the title names nobody of this address.
      return name && changed(name, slugOf(name)).replace(`${name} |`, 'Feed |');
    },
  });
});
afterAll(() => kith.close());

test('three pages that read badly are told once, calmly, with a scrubbed report', async () => {
  for (const name of PEOPLE) {
    const popup = await kith.openPopupFor(await kith.visit(address(name)));
    await popup.getByRole('form', { name: 'Review and save' }).waitFor();
    const line = popup.getByText('may have changed its pages');
    if (name !== PEOPLE.at(-1)) {
      await popup.getByText('On this site').or(popup.locator('.PageOffers')).first().waitFor();
      await see(line).toHaveCount(0);
    } else {
      await see(line).toBeVisible();
      await popup.getByText('Show a scrubbed report').click();
      const box = popup.getByRole('textbox', { name: 'Show a scrubbed report' });
      await see(box).toHaveValue(/^Kith \d+\.\d+\.\d+, Chrome \d+\n/);
      const report = await box.inputValue();
      expect(report).toContain('[componentkey~Topcard]');
      expect(report).not.toMatch(/Ana|Ruiz|ana-|Pharm|Quiet|Harbour|0199/i);
      await kith.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await popup.getByRole('button', { name: 'Copy scrubbed report' }).click();
      await see(popup.getByText('Copied.')).toBeVisible();
      expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(report);
      await popup.getByRole('button', { name: 'Put this away' }).click();
      await see(line).toHaveCount(0);
    }
    await popup.close();
  }
});
