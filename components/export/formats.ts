/** What can be taken out, and in which forms. */
export const WHATS = ['everything', 'people', 'calendar'] as const;
export type What = (typeof WHATS)[number];

export type Format = 'kith' | 'folder' | 'text' | 'csv' | 'vcard' | 'ics' | 'print';

/** The first is what most want. */
export const FORMATS = {
  everything: ['kith', 'folder', 'text'],
  people: ['csv', 'vcard', 'print'],
  calendar: ['ics'],
  person: ['text', 'vcard', 'print'],
  mentorship: ['text', 'print'],
} as const satisfies Record<What | 'person' | 'mentorship', readonly Format[]>;

/** What only some forms ask. */
export interface Options {
  /** What is confidential too. */
  isWhole: boolean;
  /** vCard 4.0 instead of the 3.0 that every address book reads. */
  newCards: boolean;
  /** Reminders as to-dos instead of events. */
  todos: boolean;
}
