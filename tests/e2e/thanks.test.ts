/** A note of thanks in real Chromium: begun, half typed and left, gone on with, said, read as a card. */
import { afterAll, beforeAll, test } from 'vitest';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;

beforeAll(async () => {
  kith = await KithChromium.launch();
});
afterAll(() => kith?.close());

test('asks what they did and what it changed, keeps what is half typed, and is a card once said', async () => {
  await (await addByHand(kith, 'Ana Ruiz')).close();
  const begun = await kith.open('options.html#/thanks/new');
  await begun.getByRole('combobox', { name: 'To whom' }).fill('ana');
  await begun.getByRole('option', { name: /Ana Ruiz/ }).click();
  await begun.getByLabel('What they did').fill('the two hours on a Saturday');
  await begun.getByLabel('What for').selectOption('An introduction');
  const address = begun.url();
  await begun.close();

  const page = await kith.visit(address);
  await see(page.getByRole('textbox', { name: 'What they did' })).toHaveValue(
    'the two hours on a Saturday',
  );
  await see(page.getByRole('textbox', { name: 'The note' })).toHaveValue(
    /Thank you for the two hours on a Saturday/,
  );
  // The letter lacks what it changed: nothing goes out, and the way leads there.
  await page.getByRole('button', { name: 'I sent it' }).click();
  await page.getByRole('button', { name: /Fill in: .*How it changed things/ }).click();
  await see(page.getByRole('textbox', { name: 'How it changed things' })).toBeFocused();
  await page.keyboard.type('I start on Monday');
  await see(page.getByRole('textbox', { name: 'The note' })).toHaveValue(/I start on Monday/);
  await page.getByLabel('How', { exact: true }).selectOption('Card');
  await page.getByRole('button', { name: /Leave out: .*Your name/ }).click();
  await see(page.locator('.MissingList li')).toHaveCount(0);
  await page.getByRole('button', { name: 'I sent it' }).click();
  await see(page.getByRole('heading', { name: 'Your thanks to Ana Ruiz' })).toBeVisible();
  await see(page.getByRole('article').getByText('I start on Monday')).toBeVisible();
  await see(page).toHaveURL(/#\/thanks\/[0-9a-f-]+$/);

  await page.getByRole('link', { name: 'Thanks', exact: true }).first().click();
  await see(page.getByRole('heading', { name: 'Written 1' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await see(page.getByText('No thanks are owed, and none are written yet.')).toBeVisible();
});
