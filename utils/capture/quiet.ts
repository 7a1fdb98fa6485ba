/**
 * Waits until a page has stopped changing: single-page sites change the address first and the page
 * afterwards. It runs inside the page (isolated world), so it only watches.
 */

/** Milliseconds without a change after which a page counts as settled. */
const QUIET = 250;
/** Milliseconds after which a page is taken as it is: some never rest. */
const PATIENCE = 3_000;

/**
 * @returns when the document was born, in milliseconds since 1970: the same after a move within it,
 *   another after a load.
 */
export function whenQuiet(page: Document, view: Window & typeof globalThis): Promise<number> {
  return new Promise((resolve) => {
    const settle = () => {
      observer.disconnect();
      view.clearTimeout(quiet);
      view.clearTimeout(limit);
      resolve(view.performance.timeOrigin);
    };
    const limit = view.setTimeout(settle, PATIENCE);
    let quiet = view.setTimeout(settle, QUIET);
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(quiet);
      quiet = view.setTimeout(settle, QUIET);
    });
    observer.observe(page, { childList: true, characterData: true, subtree: true });
  });
}
