/** The core of writing in real Firefox: begun from a person, filled, sent, followed up. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithFirefox } from '../support/firefox.ts';

let kith: KithFirefox;
beforeAll(async () => {
  kith = await KithFirefox.launch();
});
afterAll(() => kith.close());

const named = (name: string, role: string) => `::-p-aria([name="${name}"][role="${role}"])`;

test('in Firefox, a message is begun, filled, sent and followed up', async () => {
  const page = await kith.open('options.html#/people/new');
  await page.locator(named('Name', 'textbox')).fill('Mara Okafor');
  await page.locator(named('Save', 'button')).click();
  await page.waitForSelector('.PersonHead');
  await page.locator('a[href^="#/write/"]').click();
  // Found anew each time: the box may be another one by then.
  const box = 'textarea[name="text"]';
  const written = () => page.$eval(box, (found) => (found as HTMLTextAreaElement).value);
  await expect.poll(written).toContain('Hi Mara,');
  await page.locator('textarea[name="goal"]').fill('learn to lead a team');
  await expect.poll(written).toContain('learn to lead a team');
  // A mark is one thing: one press takes it away.
  const end = await page.$eval(box, (found) => {
    const area = found as HTMLTextAreaElement;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    return area.value;
  });
  expect(end).toMatch(/\[Your first name\]$/u);
  await page.keyboard.press('Backspace');
  await expect.poll(written).not.toContain('first name');
  await page.locator(named('I sent it', 'button')).click();
  await page.waitForSelector('::-p-text(Sent: today)');
  await page.locator('::-p-text(To their page)').click();
  await page.waitForSelector('.NextStep ::-p-text(Follow up)');
});
