/** As effort.ts, for what runs in pages of a real Chromium: processor time, by the browser's own books. */
import type { Browser } from '@playwright/test';

/**
 * @param work - what is measured; no other page should have anything to do meanwhile.
 * @returns milliseconds of processor time that the browser's pages took for it.
 */
export async function pagesEffortOf(
  browser: Browser | null,
  work: () => Promise<unknown>,
): Promise<number> {
  const session = await browser?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has gone.');
  const taken = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    return pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await taken();
  await work();
  const seconds = (await taken()) - before;
  await session.detach();
  return seconds * 1000;
}
