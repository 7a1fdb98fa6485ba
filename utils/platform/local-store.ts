/** Small things kept beside the database, in the extension's own storage: they never travel with the rows. */
import { browser } from 'wxt/browser';

/** A value as it was kept, or undefined. What reads it checks its shape: another version may have written it. */
export async function readLocal(key: string): Promise<unknown> {
  const found = await browser.storage.local.get(key);
  return found[key];
}

/** Keeps a plain value under a key. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** All keys kept, with their values. */
export async function readAllLocal(): Promise<Map<string, unknown>> {
  return new Map(Object.entries(await browser.storage.local.get(null)));
}

/** Forgets some keys; unknown ones are no error. */
export async function dropLocal(keys: string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove(keys);
}

/**
 * Calls back whenever another page or this one changes a key.
 *
 * @returns a function that stops it.
 */
export function watchLocal(key: string, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
