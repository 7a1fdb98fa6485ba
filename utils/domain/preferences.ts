/**
 * What the user says of themselves and of how they keep in touch. One row, which travels with the others;
 * what concerns one device alone (theme, quiet hours) is in the settings.
 */
import { rowFields, type Values } from './row';
import { z } from './zod';

/** The id of the one row. */
export const PREFERENCES_ID = 'mine';

export const preferencesSchema = z.looseObject({
  ...rowFields,
  /** My profile, a map of {@link PROFILE_FIELDS} to text: it fills templates. */
  profile: z.record(z.string(), z.string()),
  /** Days by rule: `tag:alumni`, `relationship:mentor`, `tie:weak`, `tie:dormant`; 0 for never. Rules not here have their default (touch.ts). */
  cadences: z.record(z.string(), z.number()),
  /** The most characters by channel, where the user's own differ from the defaults. */
  limits: z.record(z.string(), z.number()),
  /** Days on which nothing asks to keep in touch: both `2026-12-24`, the last one included; null for none. */
  awayFrom: z.nullable(z.string()),
  awayUntil: z.nullable(z.string()),
  /** Named filters of the list of people, a map of names to queries, `tag=lab&status=sent`. */
  filters: z.optional(z.record(z.string(), z.string())),
  /** Prompts not to be shown again, a set of keys (prompt-key.ts). */
  dismissed: z.optional(z.array(z.string())),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export type PreferenceValues = Values<Preferences>;

/** What I do, where, in which field: one line of few words. */
export const PROFILE_LINE = ['role', 'organization', 'field', 'location'] as const;

export const PROFILE_FIELDS = [
  'name',
  ...PROFILE_LINE,
  'background',
  'goal',
  'strengths',
  'gaps',
  'interests',
  'offers',
  'link',
  'signature',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
