/** A reminder about a person. When it is due is a rule of its own (due.ts). */
import { repeatSchema } from './repeat';
import { rowFields } from './row';
import { z } from './zod';

export const REMINDER_KINDS = [
  'follow-up',
  'keep-in-touch',
  'thank-you',
  'send-update',
  'prepare-meeting',
  'action-item',
  'review',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const reminderSchema = z.looseObject({
  ...rowFields,
  personId: z.string(),
  kind: z.enum(REMINDER_KINDS),
  /** What to do, in the user's words; empty for the kind's own words. */
  text: z.string(),
  /** A plain date, `2026-12-01`. All day unless `time` is set. Snoozing moves it. */
  on: z.string(),
  /** A local time, `14:30`, in `zone`; null for all day. */
  time: z.nullable(z.string()),
  /** IANA time zone of `time`; null for all day. */
  zone: z.nullable(z.string()),
  state: z.enum(['open', 'done']),
  /** When it was done, ISO 8601 in UTC. */
  doneAt: z.nullable(z.string()),
  /** How often it has been snoozed. */
  snoozes: z.number(),
  confidential: z.boolean(),
  /** How it comes again once done; absent or null for once. */
  repeat: z.optional(z.nullable(repeatSchema)),
  /** What it waits for, in the user's words, where it was put off until then: "after her leave". */
  waitsFor: z.optional(z.nullable(z.string())),
  /** Days between two contacts, where it stands for a cadence (touch.ts); null or absent for all others. */
  cadence: z.optional(z.nullable(z.number())),
  /**
   * For a cadence: what it counts from, ISO 8601 in UTC, and its date before a pause or days away move it behind
   * them; snoozing moves that one. One field, so that undo never parts them. Null to count anew.
   */
  count: z.optional(z.nullable(z.looseObject({ since: z.string(), planned: z.string() }))),
  /** For an action item (action-reminder.ts): its due date, from which this one came; snoozing leaves it. */
  dueOn: z.optional(z.nullable(z.string())),
  /** For an action item: the other one took it on. */
  theirs: z.optional(z.boolean()),
});
export type Reminder = z.infer<typeof reminderSchema>;
