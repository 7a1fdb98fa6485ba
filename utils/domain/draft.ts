/** A draft: text for one person, on its way to be sent by the user. */
import { CHANNELS, PURPOSES } from './message';
import { rowFields } from './row';
import { z } from './zod';

export const draftSchema = z.looseObject({
  ...rowFields,
  personId: z.string(),
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  /** Which template it began from: `kith:…` for a shipped one, the row's id for one of the user's own; null for none. */
  templateId: z.nullable(z.string()),
  /** For the channels that have one. */
  subject: z.string(),
  /** Liquid text until it is sent; then what was sent. */
  text: z.string(),
  /** Why this person: the first answer before writing. A field of the template. */
  why: z.string(),
  /** What I hope for. */
  goal: z.string(),
  /** The one small thing to ask. */
  ask: z.string(),
  state: z.enum(['open', 'sent']),
  /** When last written in, ISO 8601 in UTC. */
  editedAt: z.string(),
  /** When it was sent, ISO 8601 in UTC; null while open. */
  sentAt: z.nullable(z.string()),
  /** The interaction that sending logged. */
  interactionId: z.nullable(z.string()),
  confidential: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;
