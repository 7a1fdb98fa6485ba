/** Takes the README's screenshots again, from the built extension: `npm run screenshots`. */
import { join, resolve } from 'node:path';
import { bundleScript } from '../tests/support/bundle.ts';
import { KithChromium } from '../tests/support/chromium.ts';
import { SEARCH_ADDRESS, searchPage } from '../tests/support/sample-list.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../tests/support/sample-profile.ts';

const IMAGES = resolve(import.meta.dirname, '../docs/images');
const samplePeople = await bundleScript('tests/support/sample-people.ts', 'samplePeople');
const sample = sampleSite();
const browser = await KithChromium.launch({
  site: (address) => (address.href === SEARCH_ADDRESS ? searchPage() : sample(address)),
});
try {
  const popup = await browser.openPopupFor(await browser.visit(SAMPLE_ADDRESS));
  await popup.setViewportSize({ width: 380, height: 556 });
  await popup.getByRole('form', { name: 'Review and save' }).waitFor();
  await popup.screenshot({ path: join(IMAGES, 'popup-new.png') });
  await popup.close();

  const list = await browser.openPopupFor(await browser.visit(SEARCH_ADDRESS));
  await list.setViewportSize({ width: 380, height: 556 });
  for (const name of ['Mara Okafor', 'Li Wei']) {
    await list.getByRole('checkbox', { name }).check();
  }
  await list.getByRole('button', { name: 'Save 2' }).waitFor();
  await list.locator('.PageOffers').waitFor();
  await list.screenshot({ path: join(IMAGES, 'popup-list.png') });
  await list.close();

  await browser.inExtension(
    `(async () => { ${samplePeople}; await samplePeople.saveSamplePeople(); })()`,
  );
  const app = await browser.open('options.html#/today');
  await app.setViewportSize({ width: 1240, height: 720 });
  await app.getByRole('button', { name: 'Not now' }).click();
  await app.screenshot({ path: join(IMAGES, 'today.png') });
  await app.goto(app.url().replace('#/today', '#/people'));
  await app.getByText('Tomasz Nowak').waitFor();
  await app.screenshot({ path: join(IMAGES, 'people.png') });
  await app.getByText('Li Wei (李伟)').click();
  await app.getByRole('heading', { name: 'Li Wei (李伟)' }).waitFor();
  await app.screenshot({ path: join(IMAGES, 'person.png') });

  await app.goto(app.url().replace(/#.*/, '#/thanks'));
  await app
    .getByRole('link', { name: /^Write thanks/ })
    .first()
    .waitFor();
  await app.screenshot({ path: join(IMAGES, 'thanks.png') });
  await app.goto(app.url().replace(/#.*/, '#/mentorships'));
  await app.getByRole('link', { name: 'Wanjiru Kamau' }).first().click();
  await app.getByText('Ask the ward for two days off').waitFor();
  await app.setViewportSize({ width: 1240, height: 1000 });
  await app.screenshot({ path: join(IMAGES, 'mentorship.png') });
  await app.setViewportSize({ width: 1240, height: 720 });

  await app.goto(app.url().replace(/#.*/, '#/board'));
  await app.getByText('Li Wei (李伟)').waitFor();
  await app.screenshot({ path: join(IMAGES, 'board.png') });

  await app.goto(app.url().replace(/#.*/, '#/people'));
  await app.getByText('Mara Okafor').click();
  await app.getByRole('link', { name: /^Write to/ }).click();
  const answers = {
    'Why this very person?': 'you moved from retail to a hospital',
    'What do you hope for?': 'move into hospital pharmacy',
  };
  for (const [question, answer] of Object.entries(answers))
    await app.getByLabel(question).fill(answer);
  await app.getByRole('textbox', { name: 'Text', exact: true }).click();
  await app.setViewportSize({ width: 1240, height: 1000 });
  await app.screenshot({ path: join(IMAGES, 'write.png') });
  await app.setViewportSize({ width: 1240, height: 720 });

  for (const headline of ['Pharmacy technician', 'Lead Pharmacy Technician']) {
    await app.goto(app.url().replace(/#.*/, '#/people/new'));
    await app.getByLabel('Name', { exact: true }).fill('Grace Mwangi');
    await app.getByLabel('Headline').fill(headline);
    await app.getByLabel('Organization').fill('Delta Diagnostics');
    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByRole('heading', { name: 'Grace Mwangi' }).waitFor();
  }
  await app.goto(app.url().replace(/#.*/, '#/same'));
  await app.getByRole('link', { name: /^Compare: .*Grace Mwangi/ }).click();
  await app.getByRole('group', { name: 'Headline' }).waitFor();
  // What was just done has been told, and goes away by itself.
  await app.getByText('is saved.').waitFor({ state: 'hidden' });
  await app.screenshot({ path: join(IMAGES, 'merge.png') });
} finally {
  await browser.close();
}
