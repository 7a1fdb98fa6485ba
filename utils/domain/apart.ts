/** The user's word that two people are not one: what looks alike is then never asked again. */
import { rowFields } from './row';
import { z } from './zod';

export const apartSchema = z.looseObject({
  /** `id` is {@link apartId}: whoever says it, in whatever browser, makes the same row. */
  ...rowFields,
  personIds: z.array(z.string()),
});
export type Apart = z.infer<typeof apartSchema>;

/** The id of the row that keeps two people apart, whichever is named first. */
export function apartId(one: string, other: string): string {
  return [one, other].sort().join('|');
}
