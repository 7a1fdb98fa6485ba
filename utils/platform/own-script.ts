/** Runs a script of Kith's that is loaded only then. Of pages alone: a service worker may load nothing later. */

/** @param path - `/backup.js`. @returns once it has begun. */
export async function runScript(path: string): Promise<void> {
  // A script runs once for each address.
  const address = `${path}?${crypto.randomUUID()}`;
  await import(/* @vite-ignore */ address);
}
