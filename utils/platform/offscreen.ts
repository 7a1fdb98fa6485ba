/** Chrome's way for a service worker to have something done that takes a document: one that nobody sees. */
import { browser } from 'wxt/browser';

/**
 * Opens the page, has the work done, and closes it again. One that a stopped worker left open goes first.
 *
 * @param path - of the page, and what it is told.
 */
export async function withOffscreen<T>(path: string, work: () => Promise<T>): Promise<T> {
  const { offscreen } = browser;
  if (await offscreen.hasDocument()) await offscreen.closeDocument();
  await offscreen.createDocument({
    url: path,
    reasons: ['BLOBS'],
    justification: 'Makes the backup file that is saved.',
  });
  try {
    return await work();
  } finally {
    await offscreen.closeDocument();
  }
}
