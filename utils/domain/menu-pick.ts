/**
 * What the user chose in the context menu: words of the page for a field, or a link to somebody. It waits
 * for the form, which shows it for correction; nothing is saved by the menu.
 */
import { cleanLine, cleanText } from './text';

/** What selected words can be. */
export const PICK_FIELDS = ['name', 'headline', 'organization', 'note'] as const;
export type PickField = (typeof PICK_FIELDS)[number];

/** Longest words kept for a line, and for a note. */
const LINE = 500;
const NOTE = 10_000;

export interface TextPick {
  field: PickField;
  text: string;
}

export interface LinkPick {
  /** Where the link leads, as the page gave it. */
  link: string;
  /** What it says; empty where the browser does not tell. */
  text: string;
}

export type MenuPick = TextPick | LinkPick;

/** Selected words for a field; null where nothing visible is left of them. */
export function textPick(field: PickField, selected: string): TextPick | null {
  const text = field === 'note' ? cleanText(selected, NOTE) : cleanLine(selected, LINE);
  return text === '' ? null : { field, text };
}

/** Whether what was kept, perhaps by another version, is a pick. */
export function isMenuPick(value: unknown): value is MenuPick {
  if (typeof value !== 'object' || value === null) return false;
  const { field, link, text } = value as Partial<Record<string, unknown>>;
  const isOfField = PICK_FIELDS.some((one) => one === field);
  return typeof text === 'string' && (isOfField || typeof link === 'string');
}
