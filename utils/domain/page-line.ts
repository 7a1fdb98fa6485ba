/** A line of a page as a person sees it, to be pointed at where Kith could not read the page by itself. */

export interface PageLine {
  /** Its place among all lines of the page; what {@link LinePick} names it by. */
  id: number;
  text: string;
  isHeading: boolean;
  /** Lines of one block belong together on the page. */
  block: number;
  /** Of a menu, a footer or a button: seldom about anyone. */
  isAside: boolean;
}

/** What may stand between two values on one line, the surest sign first. */
export const SEPARATORS = [' · ', ' • ', ' | ', ' – ', ' — ', ' / ', ': ', '; ', ', '] as const;

/** Which part of a line is meant: the text split at `by`, counted from 0. */
export interface PartAt {
  by: (typeof SEPARATORS)[number];
  at: number;
}

export interface LinePart extends PartAt {
  text: string;
}

const PARTS_MAX = 9;

/**
 * The parts a line can be taken in.
 *
 * @returns those of each separator that it holds, none twice; none for a line that is one value.
 */
export function partsOf(text: string): LinePart[] {
  const parts: LinePart[] = [];
  for (const by of SEPARATORS) {
    const pieces = text.split(by).map((piece) => piece.trim());
    if (pieces.length < 2) continue;
    pieces.forEach((piece, at) => {
      const isNew = piece !== '' && !parts.some((part) => part.text === piece);
      if (isNew && at < PARTS_MAX && parts.length < PARTS_MAX) parts.push({ text: piece, by, at });
    });
  }
  return parts;
}

/** The fields that a line can be picked for, in the order they are asked. */
export const PICKED_FIELDS = [
  'name',
  'headline',
  'organization',
  'location',
  'pronouns',
  'about',
] as const;
export type PickedField = (typeof PICKED_FIELDS)[number];

/** A line, or a part of it, pointed at for a field. */
export interface LinePick {
  field: PickedField;
  line: number;
  part: PartAt | null;
}
