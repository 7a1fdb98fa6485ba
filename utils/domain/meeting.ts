/** A meeting that was agreed on, with one or several people. Once held, an interaction tells of it. */
import { rowFields } from './row';
import { z } from './zod';

/** What kind of a talk it is: those of an interaction (interaction.ts), which it becomes. */
export const MEETING_KINDS = ['meeting', 'coffee', 'video-call', 'call', 'event'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** What is done in it beside talking, where it is to practise or to look at something together. */
export const ACTIVITIES = [
  'mock-interview',
  'rehearsal',
  'resume-review',
  'portfolio-review',
  'observation',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const meetingSchema = z.looseObject({
  ...rowFields,
  personIds: z.array(z.string()),
  kind: z.enum(MEETING_KINDS),
  /** In the user's words; empty for the kind's own words. */
  title: z.string(),
  /** A plain date, `2026-12-01`. */
  on: z.string(),
  /** A local time, `14:30`, in `zone`. */
  time: z.string(),
  /** IANA time zone. */
  zone: z.string(),
  /** How long it takes. */
  minutes: z.number(),
  /** Where: a place, or an address to join at. */
  place: z.string(),
  note: z.string(),
  state: z.enum(['planned', 'held', 'cancelled']),
  /** The interaction that tells of it, once held. */
  interactionId: z.nullable(z.string()),
  confidential: z.boolean(),
  /** The mentorship that it belongs to; null or absent for none that was named. */
  mentorshipId: z.optional(z.nullable(z.string())),
  activity: z.optional(z.nullable(z.enum(ACTIVITIES))),
  /** What was noted while it was held, as it was typed. */
  notes: z.optional(z.string()),
  /** When it began in truth, ISO 8601 in UTC. */
  startedAt: z.optional(z.nullable(z.string())),
});
export type Meeting = z.infer<typeof meetingSchema>;
