/** A meeting that was agreed on, with one or several people. Once held, an interaction tells of it. */
import { rowFields } from './row';
import { z } from './zod';

export const meetingSchema = z.looseObject({
  ...rowFields,
  personIds: z.array(z.string()),
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
});
export type Meeting = z.infer<typeof meetingSchema>;
