/** Where single keys belong to what is being typed. */

/** Whether a key pressed here goes into a text. */
export function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))
  );
}

/** Keys belong to what is typed, and to a menu or a question that lies over the list. */
export function isBusy(target: EventTarget | null): boolean {
  if (isEditable(target)) return true;
  return (
    target instanceof Element && target.closest('dialog, [role="dialog"], [role="menu"]') !== null
  );
}
