/** A person someone keeps in Kith: anyone saved. Field names follow product vocabulary and schema.org/Person. */
import type { FieldOrigin } from './capture-result';
import { OUTREACH_STATUSES } from './outreach';
import { rowFields } from './row';
import { z } from './zod';

const text = z.nullable(z.string());

export const positionSchema = z.looseObject({
  title: text,
  organization: text,
  start: text,
  end: text,
  current: z.boolean(),
});
export type Position = z.infer<typeof positionSchema>;

export const educationSchema = z.looseObject({
  school: text,
  degree: text,
  field: text,
  start: text,
  end: text,
});
export type Education = z.infer<typeof educationSchema>;

/** Where a stored field came from: the page's address and time beside how it was read. */
export type Provenance = FieldOrigin & {
  site: string;
  address: string;
  /** When it was read, ISO 8601 in UTC. */
  at: string;
};

export const personSchema = z.looseObject({
  ...rowFields,
  name: z.string(),
  /** What I call them. */
  nickname: text,
  pronouns: text,
  honorificPrefix: text,
  credentials: z.array(z.string()),
  headline: text,
  organization: text,
  location: text,
  about: text,
  positions: z.array(positionSchema),
  education: z.array(educationSchema),
  links: z.array(z.string()),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  /** A set: each member has a clock of its own. */
  tags: z.array(z.string()),
  /** A set of {@link RELATIONSHIPS}. */
  relationships: z.array(z.string()),
  howWeMet: text,
  /** Who introduced us: a person's id. */
  introducedBy: text,
  /** Why I save them, and anything else; long text. */
  note: text,
  status: z.enum(OUTREACH_STATUSES),
  /** Connection degree on LinkedIn when last read. */
  degree: z.nullable(z.number()),
  confidential: z.boolean(),
  /** The address they were saved from, or null when typed in. */
  address: text,
  /** Provenance by field name; a field without one was typed by the user. */
  origins: z.record(z.string(), z.unknown()),
  /** What a page said and the user did not want, by field: not offered again until the page says something else. */
  refused: z.optional(z.record(z.string(), z.unknown())),
  /** Since when connected on LinkedIn, `2024-01-15`. */
  connectedOn: z.optional(text),
  /** What their vCard says that Kith has no place for: unfolded content lines of version 4.0 (RFC 6350, 3.3), to be written again. */
  vcard: z.optional(z.array(z.string())),
  /** When saved, ISO 8601 in UTC. */
  savedAt: z.string(),
  /** Start of the latest interaction, ISO 8601 in UTC, or null. Kept by the write path's callers. */
  lastContactAt: text,
  /** Days within which to be in touch again, chosen for this person; 0 for never, null or absent for what the rules say. */
  keepInTouch: z.optional(z.nullable(z.number())),
  /** Until this date, `2027-03-03`, nothing asks to write to them. */
  pausedUntil: z.optional(text),
  /** Whose turn it is by the last message (whose-turn.ts). Kept beside `lastContactAt`. */
  turn: z.optional(z.nullable(z.enum(['mine', 'theirs']))),
  /** Messages in a row that they have not answered. Kept beside `lastContactAt`. */
  tries: z.optional(z.number()),
  /** The person this row was put together with; read through merged.ts. */
  mergedInto: z.optional(z.string()),
});
export type Person = z.infer<typeof personSchema>;

/** Fields that a capture may fill. */
export type PersonField =
  | 'name'
  | 'pronouns'
  | 'credentials'
  | 'headline'
  | 'organization'
  | 'location'
  | 'about'
  | 'positions'
  | 'education'
  | 'links'
  | 'emails'
  | 'degree';
