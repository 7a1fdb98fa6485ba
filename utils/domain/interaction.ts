/** Something that happened between the user and one or several people. */
import { rowFields } from './row';
import { z } from './zod';

export const INTERACTION_KINDS = [
  'message',
  'email',
  'call',
  'video-call',
  'meeting',
  'coffee',
  'event',
  'gift',
  'note',
] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

export const DIRECTIONS = ['from-me', 'from-them', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const interactionSchema = z.looseObject({
  ...rowFields,
  personIds: z.array(z.string()),
  kind: z.enum(INTERACTION_KINDS),
  direction: z.enum(DIRECTIONS),
  /** ISO 8601 in UTC. */
  at: z.string(),
  text: z.string(),
  /** What came out of it. */
  outcome: z.nullable(z.string()),
  confidential: z.boolean(),
  /** Thanks for it have been said, or are not needed: it is not among what is owed. */
  thanked: z.optional(z.boolean()),
});
export type Interaction = z.infer<typeof interactionSchema>;
