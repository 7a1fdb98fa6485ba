/** The door for a template of the user's own, typed or taken from a file. */
import { InvalidInputError } from './errors';
import {
  CHANNELS,
  type Channel,
  LENGTHS,
  type Length,
  PURPOSES,
  type Purpose,
  TONES,
  type Tone,
} from './message';
import { cleanLine, cleanText, isTooLong } from './text';

/** The longest text of a template or draft, in UTF-16 units: four pages. */
export const TEMPLATE_TEXT_MAX = 20_000;
/** The longest subject; LinkedIn's InMail takes 200, and a mail program shows fewer. */
export const TEMPLATE_SUBJECT_MAX = 500;
const NAME_MAX = 120;

export interface TemplateInput {
  name: string;
  purpose: Purpose;
  channel: Channel;
  tone: Tone;
  length: Length;
  /** Liquid; empty for channels without a subject. */
  subject: string;
  /** Liquid. */
  text: string;
}

/**
 * Checks a template's values. Whether its Liquid can be filled is told while it is written, and does not
 * keep a half-written one from being stored.
 *
 * @throws {InvalidInputError} naming the field: no name, no text, more than is kept, or a kind nobody knows.
 */
export function cleanTemplate(input: TemplateInput): TemplateInput {
  if (!PURPOSES.includes(input.purpose)) throw new InvalidInputError('purpose');
  if (!CHANNELS.includes(input.channel)) throw new InvalidInputError('channel');
  if (!TONES.includes(input.tone)) throw new InvalidInputError('tone');
  if (!LENGTHS.includes(input.length)) throw new InvalidInputError('length');
  if (isTooLong(input.name, NAME_MAX)) throw new InvalidInputError('name');
  if (isTooLong(input.subject, TEMPLATE_SUBJECT_MAX)) throw new InvalidInputError('subject');
  if (isTooLong(input.text, TEMPLATE_TEXT_MAX)) throw new InvalidInputError('text');
  const { purpose, channel, tone, length } = input;
  const name = cleanLine(input.name, NAME_MAX);
  const text = cleanText(input.text, TEMPLATE_TEXT_MAX);
  if (name === '') throw new InvalidInputError('name');
  if (text === '') throw new InvalidInputError('text');
  const subject = cleanLine(input.subject, TEMPLATE_SUBJECT_MAX);
  return { name, purpose, channel, tone, length, subject, text };
}
