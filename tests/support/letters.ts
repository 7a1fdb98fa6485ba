/** Single letters on a page of Kith's: heard once the settings have been read, which may be after its rows have come. */
import type { Page } from '@playwright/test';
import { see } from './see.ts';

/** Opens the sheet of keys by its key, however late that is heard; once it stands there, the key says no more. */
export async function openKeys(page: Page): Promise<void> {
  await see(async () => {
    await page.keyboard.press('?');
    await see(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Waits until letters are heard. */
export async function lettersHeard(page: Page): Promise<void> {
  await openKeys(page);
  await page.keyboard.press('Escape');
  await see(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
}
