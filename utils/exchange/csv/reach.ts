/** How somebody is reached, told by the value itself: lists have numbers and addresses in one column. */

/** Several values in a cell: Google parts them by ` ::: `, others by commas, semicolons or lines. */
export const BETWEEN = / ::: |[;,\n]/;

/** A number to call, not a day. */
export function isPhone(text: string): boolean {
  return (
    /^\+?[\d\s().\-/]{7,20}$/.test(text) &&
    !/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text)
  );
}
