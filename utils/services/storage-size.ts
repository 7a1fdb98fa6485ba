/** How much room Kith takes on this computer. */

const LIMIT_MS = 2000;

/**
 * @returns bytes used, and how many the browser would give; null where it does not say within two seconds.
 */
export async function storageSize(): Promise<{ used: number; quota: number } | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, LIMIT_MS, null));
  const asked = navigator.storage.estimate().then(
    ({ usage, quota }) => ({ used: usage ?? 0, quota: quota ?? 0 }),
    () => null,
  );
  return Promise.race([asked, late]);
}
