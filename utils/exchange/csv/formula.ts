/**
 * Keeps a spreadsheet from running what somebody wrote: a cell that begins like a formula gets an apostrophe, and
 * exactly that one is taken off when the file comes back.
 */

/** What Excel, LibreOffice and Google Sheets take for a formula, also in its wide form, and behind blanks. */
const FORMULA = String.raw`(?:[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n\0])`;

/** With the apostrophes that such a cell may have of its own, so that they too come back as they were. */
const RISKY = new RegExp(`^'*${FORMULA}`);
const DISARMED = new RegExp(`^'(?='*${FORMULA})`);

/** The cell as it may stand in a file. */
export function disarmed(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** Undoes {@link disarmed}; of files that Kith wrote, and no others. */
export function rearmed(text: string): string {
  return text.replace(DISARMED, '');
}
