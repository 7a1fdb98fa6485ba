/** A key that leads to a person: a profile's address, slug or id. A person may have several, and a renamed slug keeps its own. */
import { rowFields } from './row';
import { z } from './zod';

export const aliasSchema = z.looseObject({
  /** `id` is the identity key itself. */
  ...rowFields,
  personId: z.string(),
  /** A page said so and nothing proved it: the key asks whether it is them, and no more. */
  claimed: z.optional(z.boolean()),
});
export type Alias = z.infer<typeof aliasSchema>;
