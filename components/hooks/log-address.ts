/** Tells the log's addresses (route.ts) from others without loading what reads all of them: the popup asks. */

export function isLogAddress(hash: string): boolean {
  return /^#\/log(\?|$)/.test(hash);
}
