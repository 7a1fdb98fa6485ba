/** Playwright's `expect` for what a page shows: it waits for as long as a slow machine may take. */
import { expect } from '@playwright/test';

export const see = expect.configure({ timeout: 20_000 });
