/** Writing help, with a program on this computer that speaks the protocol: set up, asked, refused, and walled in. */
import { expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { type ModelServer, modelServer } from '../support/model-server.ts';

let kith: KithChromium;
let server: ModelServer;
beforeAll(async () => {
  server = await modelServer(['small', 'large']);
  kith = await KithChromium.launch({ network: true });
  await kith.allowSite('http://127.0.0.1');
});
afterAll(() => Promise.all([kith.close(), server.close()]));

const typedAddress = () => new URL(server.address).host;

test('is off until it is set up, and says what it needs', async () => {
  const settings = await kith.open('options.html#/settings');
  const help = settings.getByRole('region', { name: 'Writing help' });
  await see(help.getByLabel('Who may help')).toHaveValue('nobody');
  expect(server.asked).toEqual([]);

  await help.getByLabel('Who may help').selectOption('local');
  await see(help.getByText(`OLLAMA_ORIGINS=chrome-extension://${kith.extensionId}`)).toBeVisible();
  await help.getByLabel('Its address').fill('http://192.168.0.2:11434');
  await help.getByRole('button', { name: 'Connect' }).click();
  await see(help.getByRole('alert')).toContainText('only programs on this computer');

  await help.getByLabel('Its address').fill(typedAddress());
  await help.getByRole('button', { name: 'Connect' }).click();
  await see(help.getByLabel('Model')).toHaveValue('small');
  await help.getByLabel('Model').selectOption('large');
  await settings.reload();
  await see(help.getByLabel('Model')).toHaveValue('large');
  expect(server.asked.map(({ path }) => path)).toContain('/v1/models');
  await settings.close();
});

test('nothing but this computer can be asked', async () => {
  const page = await kith.open('options.html#/today');
  const outcome = await page.evaluate(async () => {
    const blocked = new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        done(effectiveDirective),
      );
    });
    const asked = await fetch('http://192.0.2.1/').then(
      () => 'answered',
      () => 'refused',
    );
    return [asked, await blocked];
  });
  expect(outcome).toEqual(['refused', 'connect-src']);
  await page.close();
});
