/** A template of the user's own. Those that come with Kith are in services/templates/ and no rows. */
import { CHANNELS, LENGTHS, PURPOSES, TONES } from './message';
import { rowFields } from './row';
import { z } from './zod';

export const templateSchema = z.looseObject({
  ...rowFields,
  name: z.string(),
  purpose: z.enum(PURPOSES),
  channel: z.enum(CHANNELS),
  tone: z.enum(TONES),
  length: z.enum(LENGTHS),
  /** Liquid, as the text is. Empty for channels without a subject. */
  subject: z.string(),
  text: z.string(),
  /** The template it was copied from; null for none. */
  copiedFrom: z.nullable(z.string()),
});
export type Template = z.infer<typeof templateSchema>;
