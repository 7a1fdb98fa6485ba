/** What a person does in the popup, for tests and `npm start` alike. */
import type { Page } from '@playwright/test';

/** Waits until the page was read, presses Enter once, and waits until the person is saved. */
export async function saveFromPopup(popup: Page): Promise<void> {
  await popup.getByRole('form', { name: 'Review and save' }).waitFor();
  await popup.keyboard.press('Enter');
  await popup
    .getByText(/ is saved\.$/)
    .first()
    .waitFor();
}

/** Says when to be reminded, in words, and waits until Kith has understood. */
export async function remindIn(popup: Page, words: string): Promise<void> {
  await popup.getByRole('combobox', { name: 'Remind me' }).fill(words);
}
