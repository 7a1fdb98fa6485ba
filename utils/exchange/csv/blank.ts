/** What other programs write into a cell when they have nothing to say. */
const NOTHING = new Set(
  'NULL null N/A n/a NA #N/A <NA> NaN nan None none nil NIL undefined - -- — ? #REF! #VALUE! #NAME? #NULL! (none) (null) (blank) Unspecified'
    .split(' ')
    .concat('#N/A N/A', '[object Object]'),
);

/** Notion names another page's address behind its title. */
const NOTION_PAGE = / \(https:\/\/www\.notion\.so\/[^\s()]*\)/g;

/** @returns the cell's text, trimmed; empty for a word that means nothing. Case counts: Jennifer Null is somebody. */
export function saidIn(cell: string | undefined): string {
  const whole = (cell ?? '').trim();
  const text = whole.includes('(https://www.notion.so/') ? whole.replace(NOTION_PAGE, '') : whole;
  return NOTHING.has(text) ? '' : text;
}
