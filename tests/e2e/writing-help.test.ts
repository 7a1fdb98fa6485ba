/** Writing help, with a program on this computer that speaks the protocol: set up, asked, refused, and walled in. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { type ModelServer, modelServer, saying } from '../support/model-server.ts';
import { see } from '../support/see.ts';

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
  // Shown once it is kept.
  await see(help.getByLabel('Model')).toHaveValue('large');
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

test('a rewriting is compared, taken, taken back; refused and broken ones leave the text alone', async () => {
  const page = await addByHand(kith, 'Ana Ruiz');
  await page.getByRole('link', { name: /^Write to/ }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill('Hello Ana, could we talk about the residency for some time?');
  const card = page.getByRole('region', { name: 'Your text, said otherwise' });
  const ask = async (wish: string) => {
    await page.getByRole('button', { name: 'Say it otherwise' }).click();
    await page.getByRole('menuitem', { name: wish }).click();
  };

  server.asked.length = 0;
  server.answer = saying(['Hello Ana, ', 'could we talk ', '<img src=x onerror=alert(1)>?'], 50);
  await ask('Shorter');
  await see(card.locator('del')).not.toHaveCount(0);
  await see(card.locator('ins').first()).toContainText('<img');
  await see(text).toHaveValue(/for some time/);
  expect(server.asked[0]?.origin).toBe(`chrome-extension://${kith.extensionId}`);
  expect(server.asked[0]?.body.model).toBe('large');
  await card.getByRole('button', { name: 'Take it' }).click();
  await see(text).toHaveValue('Hello Ana, could we talk <img src=x onerror=alert(1)>?');
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(text).toHaveValue(/for some time/);

  server.answer = (response) => void response.writeHead(403).end();
  await ask('Warmer');
  await see(card.getByRole('alert')).toContainText('not to Kith');
  server.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"choices":[{"delta":{"content":"Hel"}}]}\n\n');
  };
  await card.getByRole('button', { name: 'Try again' }).click();
  await see(card.getByText('Hel', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: 'Stop' }).click();
  await see(card).toHaveCount(0);
  await see(text).toHaveValue(/for some time/);

  server.answer = saying(['Olá Ana']);
  await ask('In another language');
  await see(page.getByLabel('Language')).toBeFocused();
  await page.keyboard.press('Escape');
  await see(page.getByRole('button', { name: 'Say it otherwise' })).toBeFocused();
  await ask('In another language');
  await page.getByLabel('Language').fill('Portuguese');
  await page.keyboard.press('Enter');
  await see(card.locator('ins')).toContainText('Olá');
  expect(server.asked.at(-1)?.body.messages?.[1]?.content).toContain('Portuguese');
  await card.getByRole('button', { name: 'Keep mine' }).click();
  await see(page.getByRole('button', { name: 'Say it otherwise' })).toBeFocused();
  await page.close();
});

test('whoever switches it off takes the permission back and has the address forgotten', async () => {
  const settings = await kith.open('options.html#/settings');
  const help = settings.getByRole('region', { name: 'Writing help' });
  const isAllowed = () =>
    settings.evaluate(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }));
  await help.getByLabel('Who may help').selectOption('local');
  await help.getByLabel('Its address').fill(typedAddress());
  await help.getByRole('button', { name: 'Connect' }).click();
  await see(help.getByLabel('Model')).toBeVisible();
  expect(await isAllowed()).toBe(true);

  await help.getByLabel('Who may help').selectOption('nobody');
  await expect.poll(isAllowed).toBe(false);
  await help.getByLabel('Who may help').selectOption('local');
  await see(help.getByLabel('Its address')).toHaveValue('localhost:11434');
  await settings.close();
});
