/** The columns of Kith's own CSV, said once for writing and reading: every field of a person, lists by numbered columns. */
import type { Person } from '../../domain/person';

/** In the order of the file; a `list` has numbered columns, `Email 1`, `Email 2`, … */
export const KITH_COLUMNS = [
  { title: 'Name', field: 'name', cells: 'text' },
  { title: 'Nickname', field: 'nickname', cells: 'text' },
  { title: 'Pronouns', field: 'pronouns', cells: 'text' },
  { title: 'Prefix', field: 'honorificPrefix', cells: 'text' },
  { title: 'Credential', field: 'credentials', cells: 'list' },
  { title: 'Headline', field: 'headline', cells: 'text' },
  { title: 'Organization', field: 'organization', cells: 'text' },
  { title: 'Location', field: 'location', cells: 'text' },
  { title: 'Email', field: 'emails', cells: 'list' },
  { title: 'Phone', field: 'phones', cells: 'list' },
  { title: 'Link', field: 'links', cells: 'list' },
  { title: 'Tag', field: 'tags', cells: 'list' },
  { title: 'Relationship', field: 'relationships', cells: 'list' },
  { title: 'How we met', field: 'howWeMet', cells: 'text' },
  { title: 'Introduced by (Kith ID)', field: 'introducedBy', cells: 'text' },
  { title: 'Status', field: 'status', cells: 'status' },
  { title: 'Keep in touch (days)', field: 'keepInTouch', cells: 'days' },
  { title: 'Paused until', field: 'pausedUntil', cells: 'day' },
  { title: 'Saved', field: 'savedAt', cells: 'time' },
  { title: 'Connected on', field: 'connectedOn', cells: 'day' },
  { title: 'Degree', field: 'degree', cells: 'number' },
  { title: 'Confidential', field: 'confidential', cells: 'flag' },
  { title: 'Note', field: 'note', cells: 'text' },
  { title: 'About', field: 'about', cells: 'text' },
  { title: 'vCard', field: 'vcard', cells: 'list' },
] as const satisfies readonly {
  title: string;
  field: keyof Person;
  cells: 'text' | 'list' | 'status' | 'day' | 'days' | 'time' | 'number' | 'flag';
}[];

/** Lists of things with parts: `Position 1 title`, `Position 1 organization`, … */
export const KITH_RECORDS = [
  {
    title: 'Position',
    field: 'positions',
    parts: ['title', 'organization', 'start', 'end', 'current'],
  },
  { title: 'Education', field: 'education', parts: ['school', 'degree', 'field', 'start', 'end'] },
] as const;

/** @param at - its place in the list, from 0. */
export function recordTitle(title: string, at: number, part: string): string {
  return `${title} ${at + 1} ${part}`;
}

/** @param at - its place in the list, from 0. */
export function listTitle(title: string, at: number): string {
  return `${title} ${at + 1}`;
}

/** Written for whoever reads the file in a spreadsheet, and not read: it follows from what was logged. */
export const KITH_EXTRAS: readonly { title: string; field: keyof Person }[] = [
  { title: 'Last contact', field: 'lastContactAt' },
];

/** What tells the file from others', and who each row is. */
export const KITH_ID = 'Kith ID';

/** How a flag that is set is written. */
export const YES = 'yes';
