/**
 * Files into the Downloads folder, over those of the same name. The permission is optional, and asked where the
 * user chooses it; what saves a file by a link needs none.
 */
import { browser } from 'wxt/browser';
import { type BackupTrouble, BackupTroubleError } from '../domain/backup-trouble';

const FOLDER = 'Kith';
/** After so long a file that has no place yet waits for an answer that nobody gives. */
const ANSWER_MS = 20_000;

/** Why the browser broke a download off (downloads.InterruptReason); anything else is `other`. */
const WHYS: Readonly<Record<string, BackupTrouble>> = {
  USER_CANCELED: 'asks',
  FILE_NO_SPACE: 'full',
  FILE_ACCESS_DENIED: 'denied',
  FILE_SECURITY_CHECK_FAILED: 'denied',
  FILE_BLOCKED: 'denied',
};

/**
 * Saves a file, over the one of that name; what the same file was under another ending goes, so that there are
 * never two.
 *
 * @param address - of a blob.
 * @param name - of the file, in the folder Kith.
 * @throws {BackupTroubleError} once the browser says that it could not, or says no more of it.
 */
export async function saveDownload(address: string, name: string): Promise<void> {
  const id = await browser.downloads.download({
    url: address,
    filename: `${FOLDER}/${name}`,
    conflictAction: 'overwrite',
    saveAs: false,
  });
  await whenSaved(id);
  await dropEarlier(id, name).catch(() => undefined);
}

async function whenSaved(id: number): Promise<void> {
  const settled = Promise.withResolvers<void>();
  const look = async () => {
    const [found] = await browser.downloads.search({ id });
    if (found?.state === 'complete') settled.resolve();
    if (found?.state === 'interrupted')
      settled.reject(new BackupTroubleError(WHYS[found.error ?? ''] ?? 'other'));
    return found;
  };
  const late = setTimeout(async () => {
    const found = await look();
    if (found?.filename) return;
    // One that is not listed any more was taken off the list by hand.
    settled.reject(new BackupTroubleError(found ? 'asks' : 'other'));
    if (found) await browser.downloads.cancel(id);
  }, ANSWER_MS);
  const changed = (delta: { id: number }) => void (delta.id === id && look());
  browser.downloads.onChanged.addListener(changed);
  try {
    // It may be done already, before there was a listener.
    await look();
    await settled.promise;
  } finally {
    clearTimeout(late);
    browser.downloads.onChanged.removeListener(changed);
  }
}

/** The list of downloads keeps one entry a file; and a file that was written open goes once a sealed one stands for it, and the other way round. */
async function dropEarlier(id: number, name: string): Promise<void> {
  const slot = name.slice(0, name.lastIndexOf('.'));
  const found = await browser.downloads.search({
    filenameRegex: `${FOLDER}[/\\\\]${slot}\\.(json|kith)$`,
  });
  const earlier = found.filter((one) => one.id !== id && one.byExtensionId === browser.runtime.id);
  for (const { id: old, filename, exists } of earlier) {
    if (exists && !filename.endsWith(name)) await browser.downloads.removeFile(old);
    await browser.downloads.erase({ id: old });
  }
}
