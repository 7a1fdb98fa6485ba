/** What every reader of a file gives, whatever the format: people, what happened with them, and what could not be read. */
import type { Direction, InteractionKind } from '../domain/interaction';
import type { OutreachStatus } from '../domain/outreach';
import type { PersonInput } from '../domain/person-values';

export const FORMATS = [
  'linkedin-connections',
  'linkedin-messages',
  'linkedin-invitations',
  'google-csv',
  'outlook-csv',
  'apple-csv',
  'kith-csv',
  'csv',
  'vcard',
  'jcard',
  'monica',
  'json',
  'kith-backup',
] as const;
export type Format = (typeof FORMATS)[number];

/** Somebody in a file: the fields of a person that it gives, none that it does not. */
export interface ImportedPerson extends PersonInput {
  name: string;
  /** On which line of the file they begin, from 1; of JSON their place in the list, from 1. */
  line: number;
  /** The file's own id of them: a vCard's UID. */
  uid?: string;
  // How somebody new begins; nobody kept is changed by it.
  status?: OutreachStatus;
  /** ISO 8601 in UTC. */
  savedAt?: string;
  /** In days; 0 for never. */
  keepInTouch?: number;
  /** `2027-03-03`. */
  pausedUntil?: string;
}

/** Who took part in something, as the file names them. */
export interface ImportedParty {
  name: string;
  /** Their profile's address, where the file gives it. */
  link: string | null;
}

/** Something that happened with people: a message, an invitation, a note about them. */
export interface ImportedInteraction {
  line: number;
  kind: InteractionKind;
  direction: Direction;
  /** ISO 8601 in UTC. */
  at: string;
  text: string;
  /** The others: never the user. */
  with: ImportedParty[];
  /** What the file knows it by; the same in a later export of the same. */
  uid: string;
}

/**
 * What is wrong with a place in a file. Its words are `import.warnings.<reason>` in locales/en.yml, there without
 * hyphens (`noName`): Chromium loads no extension with a hyphen in such a name.
 */
const WARNING_REASONS = [
  /** The row or card names nobody; it is left out. */
  'no-name',
  /** The card of a group, a place or a device; it is left out. */
  'not-a-person',
  /** More or fewer cells than the header has. */
  'cells',
  /** The header once more; it is left out. */
  'titles',
  'bad-date',
  'bad-email',
  'bad-link',
  /** A value longer, or a list of more, than is kept. */
  'cut',
  /** A quotation mark that nobody closed, or one in the wrong place. */
  'quote',
  /** A line that is none of its format; it is left out. */
  'bad-line',
  /** A line that is none of its format, behind a text that it seems to go on with. */
  'more-of-it',
  /** A card that nobody ended. */
  'no-end',
  /** A photo, logo, sound or key: not kept. */
  'media',
  /** Letters that this encoding does not have. */
  'encoding',
  /** A message with nobody but the user in it, or one that does not say who. */
  'nobody',
  /** In JSON, a value of a kind that its place does not have: a number for a list. */
  'wrong-kind',
  /** A field of the file that Kith has no place for; told once for the file. */
  'not-kept',
] as const;
export type WarningReason = (typeof WARNING_REASONS)[number];

export interface ImportWarning {
  /** Of the file, from 1; null where it is about the file as a whole. */
  line: number | null;
  reason: WarningReason;
  /** Which column, property or field. */
  field?: string;
  /** The words that could not be read: their {@link excerpt}. */
  text?: string;
}

/** Told of what is wrong with a place in a file. */
export type Warn = (warning: ImportWarning) => void;

/** So much of a text that it is found again in its file. */
export const excerpt = (text: string): string => text.slice(0, 80);

/** What a column of a table is. A number in a name counts columns of one kind: all e-mail addresses go into `emails`. */
export const COLUMN_FIELDS = [
  'name',
  /** `Müller Anna`. */
  'nameFamilyFirst',
  'givenName',
  'familyName',
  'nickname',
  'honorificPrefix',
  'credentials',
  'pronouns',
  'headline',
  'organization',
  'location',
  'about',
  'emails',
  'phones',
  'links',
  'tags',
  'howWeMet',
  'note',
  'connectedOn',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** How a table that no known software made is read; guessed by its header, corrected by the user, remembered. */
export interface ColumnMapping {
  /** Whether the first row names the columns. */
  hasHeader: boolean;
  /** One entry for each column; null leaves it out, `rest` adds it to the note under its title. */
  columns: (ColumnField | 'rest' | null)[];
}

/** A table as the user sees it while saying what its columns are. */
export interface TableLook {
  titles: string[];
  /** The first few rows below the header. */
  samples: string[][];
  mapping: ColumnMapping;
}

export interface ImportedFile {
  /** As the user knows it; one inside a zip with its path. */
  name: string;
  format: Format;
  people: ImportedPerson[];
  interactions: ImportedInteraction[];
  warnings: ImportWarning[];
  /** Only of a `csv` that no known software made. */
  table?: TableLook;
}

export interface ReadOptions {
  /** For a table whose columns the user has said; else they are guessed. */
  mapping?: ColumnMapping;
  /** Awaited between lots of rows, so that a page goes on and can stop by throwing. */
  rest?: () => Promise<void>;
}
