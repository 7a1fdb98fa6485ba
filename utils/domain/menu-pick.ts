/**
 * What the user chose in the context menu: words of the page for a field, or a link to somebody. It waits
 * for the form, which shows it for correction; nothing is saved by the menu.
 */
import type { CapturedRow, CaptureResult, FieldOrigin } from './capture-result';
import { captureOfRow } from './review';
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

/** A page of somebody known, as if it had said what was picked: shown as a change to take or leave. */
export function asIfSaid(
  capture: CaptureResult,
  field: Exclude<PickField, 'note'>,
  text: string,
): CaptureResult {
  const origin: FieldOrigin = { layer: 'user', basis: 'typed', confidence: 'high' };
  return {
    ...capture,
    person: { ...capture.person, [field]: text },
    provenance: { ...capture.provenance, [field]: origin },
  };
}

/** Who a link leads to: their row where the page lists them, else no more than the link says. */
export function captureOfLink(
  capture: CaptureResult,
  row: Pick<CapturedRow, 'url' | 'key'> & { name: string | null },
  site: string,
): CaptureResult {
  const listed = capture.rows.find(({ url }) => url === row.url);
  const bare = { headline: null, location: null, organization: null, credentials: [], emails: [] };
  const one = captureOfRow(capture, listed ?? { ...bare, ...row, name: row.name ?? '' });
  const name = one.person.name || null;
  // The title is of the page that the link stands on.
  return { ...one, site, title: '', recipe: null, person: { ...one.person, name } };
}
