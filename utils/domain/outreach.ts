/** Outreach status: where a person stands between "saved" and "in touch", and which moves are allowed. */
import { rowFields } from './row';
import { z } from './zod';

export const OUTREACH_STATUSES = [
  'saved',
  'drafting',
  'sent',
  'replied',
  'meeting-set',
  'in-touch',
  'resting',
  'declined',
] as const;
export type OutreachStatus = (typeof OUTREACH_STATUSES)[number];

/** One move, kept with its time. A row of its own, because people add them one by one. */
export const statusMoveSchema = z.looseObject({
  ...rowFields,
  personId: z.string(),
  from: z.nullable(z.enum(OUTREACH_STATUSES)),
  to: z.enum(OUTREACH_STATUSES),
  /** ISO 8601 in UTC. */
  at: z.string(),
});
export type StatusMove = z.infer<typeof statusMoveSchema>;
