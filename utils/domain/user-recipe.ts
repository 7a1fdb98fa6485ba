/** A recipe the user made by pointing at the lines of a page. Data only: the engine that reads the sites Kith knows runs it. */
import { rowFields } from './row';
import { z } from './zod';

export const userRecipeSchema = z.looseObject({
  ...rowFields,
  /** The host it reads, as the address has it. */
  host: z.string(),
});
export type UserRecipe = z.infer<typeof userRecipeSchema>;
