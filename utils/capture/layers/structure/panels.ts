/** What a page shows when a tab or a heading of an accordion is pressed: its people are listed too. */

const CONTROLS = '[aria-controls], [data-target], [data-bs-target], a[href^="#"]';
/** Boxes that lie over the page show again what a card says, or something else. */
const OVER = 'dialog, [role="dialog"], [aria-modal], [class*="modal" i], [class*="popup" i]';
const MENUS = 'nav, header, footer, [role="navigation"], [role="menu"]';

/** @returns whether an element that is not seen is opened by a control of the page. */
export function panelsOf(root: Element): (element: Element) => boolean {
  let ids: Set<string> | null = null;
  return (element) => {
    if (element.closest(OVER) !== null || element.closest(MENUS) !== null) return false;
    ids ??= targetsIn(root);
    return (element.id !== '' && ids.has(element.id)) || isUnderControl(element);
  };
}

function targetsIn(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll(CONTROLS)) {
    if (control.closest(MENUS) !== null) continue;
    for (const name of ['aria-controls', 'data-target', 'data-bs-target', 'href'])
      ids.add((control.getAttribute(name) ?? '').replace(/^#/, ''));
  }
  return ids;
}

/** `<button aria-expanded="false">Boards</button><div hidden>…</div>` */
function isUnderControl(element: Element): boolean {
  const before = element.previousElementSibling;
  return (
    before !== null &&
    (before.hasAttribute('aria-expanded') || before.querySelector('[aria-expanded]') !== null)
  );
}
