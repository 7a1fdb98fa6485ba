/** A mentorship from a person's page to its end, in real Chromium. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
beforeAll(async () => {
  kith = await KithChromium.launch();
});
afterAll(() => kith.close());

test('begins, is agreed on and agreed on anew, is in view while writing, and closes with a way back', async () => {
  const page = await addByHand(kith, 'Mara Okafor');
  await page.getByRole('link', { name: 'Mentorship', exact: true }).click();
  await page.getByRole('link', { name: 'Start a mentorship' }).click();
  await page.getByLabel('Stage').selectOption('active');
  await page.getByLabel('What it is about').fill('How to lead a shift');
  await page.getByRole('textbox', { name: 'Where I stand at the start' }).fill('Never taught.');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const step = page.locator('[aria-current="step"]');
  await see(step).toHaveText('Active');
  const mentorship = page.url();

  for (const [press, often] of [
    ['Agree on how you work together', 'Every two weeks'],
    ['Agree on something new', 'Every two weeks, weekly before the exam'],
  ] as const) {
    await page.getByRole('button', { name: press }).click();
    await page.getByLabel('How often', { exact: true }).fill(often);
    await page.getByLabel('How they like to hear from me').fill('Short e-mails');
    await page.getByRole('button', { name: press }).click();
    await see(page.getByRole('region', { name: 'Agreement' })).toContainText(often);
  }
  await page.getByRole('button', { name: '1 earlier version' }).click();
  await see(page.locator('ins')).toContainText('weekly before the exam');

  // Only what was agreed on is on paper.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  await see(page.getByText(/^What .*Mara Okafor.* and I agreed on/u)).toBeVisible();
  await see(step).toBeHidden();
  await see(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await see(page.locator('.StyleLine')).toHaveText(
    /likes to hear from me like this: Short e-mails/u,
  );

  await page.goto(mentorship);
  await page.getByRole('button', { name: 'It is coming to an end' }).click();
  await page.getByRole('link', { name: 'Close it' }).click();
  await see(page.getByText('Never taught.')).toBeVisible();
  await page.getByLabel('Where I stand now').fill('I teach the newcomers.');
  await page.getByRole('button', { name: 'Close the mentorship' }).click();
  await see(step).toHaveText('Closed');
  await see(page.getByRole('link', { name: /^Thank .*Mara/u })).toBeVisible();

  await page.goto(page.url().replace(/#.*/u, '#/lately'));
  await page.getByRole('button', { name: 'Take back: Mentorship closed' }).click();
  await page.goto(mentorship);
  await see(step).toHaveText('Coming to an end');
  expect(page.url()).toBe(mentorship);
});

test('begins from the palette with the keyboard alone', async () => {
  await (await addByHand(kith, 'Tomasz Nowak')).close();
  const page = await kith.open('options.html#/today');
  await see(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await see(page.getByRole('combobox', { name: 'Find anyone, or say what to do' })).toBeFocused();
  await page.keyboard.type('mentor tomasz');
  await see(page.getByRole('option', { name: /^Start a mentorship with .*Tomasz/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await see(page.getByLabel('My part in it')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await see(page.locator('[aria-current="step"]')).toHaveText('Exploring');
});
