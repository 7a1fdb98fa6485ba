/**
 * How a script in a page reaches Kith. Apart from the other ways, and without `wxt/browser`: every
 * kilobyte here is loaded by every page of a site that is switched on.
 */

interface Runtime {
  /** Missing once Kith was updated or removed, while its script lives on in the page. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * @returns whether Kith was still there to be told.
 */
export function tellKith(message: string): boolean {
  const { runtime } = (globalThis as unknown as { chrome: { runtime?: Runtime } }).chrome;
  if (!runtime?.id) return false;
  // Nobody may listen, and a page's console is not Kith's to write to.
  runtime.sendMessage(message).catch(() => {});
  return true;
}
