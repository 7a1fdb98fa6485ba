/** A move from one outreach status to another, kept with its time. A row of its own, because people add them one by one. */
import { OUTREACH_STATUSES } from './outreach';
import { rowFields } from './row';
import { z } from './zod';

export const statusMoveSchema = z.looseObject({
  ...rowFields,
  personId: z.string(),
  from: z.nullable(z.enum(OUTREACH_STATUSES)),
  to: z.enum(OUTREACH_STATUSES),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** What was logged that moved them; absent where the user moved them by hand. */
  interactionId: z.optional(z.string()),
});
export type StatusMove = z.infer<typeof statusMoveSchema>;
