/** Links from the popup into the app page, which is the extension's options page. */

/** @param hash - an address of the app page, `#/today`. */
export function appAddress(hash: string): string {
  return `/options.html${hash}`;
}
