/** Whether an address is of a page that somebody could be saved from; not a new tab or the browser's own. */
export function isWebPage(address: string): boolean {
  return /^(?:https?|file):/.test(address);
}
