/** What a person does in the popup, for tests and `npm start` alike. */
import type { Page } from '@playwright/test';

/** Waits until the form has the focus, presses Enter once, and waits until the person is saved. */
export async function saveFromPopup(popup: Page): Promise<void> {
  await popup.locator('.ReviewForm:focus, .ReviewForm :focus').waitFor();
  await popup.keyboard.press('Enter');
  await popup
    .getByText(/ is saved\.$/)
    .first()
    .waitFor();
}

/** Says when to be reminded, in words. */
export async function remindIn(popup: Page, words: string): Promise<void> {
  await popup.getByRole('combobox', { name: 'Remind me' }).fill(words);
}
