/** Takes the README's screenshots again, from the built extension: `npm run screenshots`. */
import { join, resolve } from 'node:path';
import { bundleScript } from '../tests/support/bundle.ts';
import { KithChromium } from '../tests/support/chromium.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../tests/support/sample-profile.ts';

const IMAGES = resolve(import.meta.dirname, '../docs/images');
const samplePeople = await bundleScript('tests/support/sample-people.ts', 'samplePeople');
const browser = await KithChromium.launch({ site: sampleSite() });
try {
  const popup = await browser.openPopupFor(await browser.visit(SAMPLE_ADDRESS));
  await popup.setViewportSize({ width: 380, height: 556 });
  await popup.getByRole('form', { name: 'Review and save' }).waitFor();
  await popup.screenshot({ path: join(IMAGES, 'popup-new.png') });
  await popup.close();

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
} finally {
  await browser.close();
}
