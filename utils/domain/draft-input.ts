/** The door for what is written to a person. No field is required: a draft may begin empty. */
import type { Draft } from './draft';
import { InvalidInputError } from './errors';
import { CHANNELS, PURPOSES } from './message';
import { TEMPLATE_SUBJECT_MAX, TEMPLATE_TEXT_MAX } from './template-input';
import { cleanLine, cleanText, isTooLong } from './text';

/** What a user writes in a draft. */
export type DraftInput = Pick<
  Draft,
  'channel' | 'purpose' | 'templateId' | 'subject' | 'text' | 'why' | 'goal' | 'ask'
>;

/** The longest answer before writing; a sentence or two is meant. */
const ANSWER_MAX = 2_000;

/**
 * Checks what was written.
 *
 * @throws {InvalidInputError} naming the field, for more than is kept or a kind nobody knows.
 */
export function cleanDraft(patch: Partial<DraftInput>): Partial<DraftInput> {
  const { channel, purpose, subject, text } = patch;
  if (channel !== undefined && !CHANNELS.includes(channel)) throw new InvalidInputError('channel');
  if (purpose !== undefined && !PURPOSES.includes(purpose)) throw new InvalidInputError('purpose');
  const clean = { ...patch };
  if (subject !== undefined) {
    if (isTooLong(subject, TEMPLATE_SUBJECT_MAX)) throw new InvalidInputError('subject');
    clean.subject = cleanLine(subject, TEMPLATE_SUBJECT_MAX);
  }
  if (text !== undefined) clean.text = block(text, TEMPLATE_TEXT_MAX, 'text');
  for (const field of ['why', 'goal', 'ask'] as const) {
    const answer = patch[field];
    if (answer !== undefined) clean[field] = block(answer, ANSWER_MAX, field);
  }
  return clean;
}

function block(text: string, most: number, field: string): string {
  if (isTooLong(text, most)) throw new InvalidInputError(field);
  return cleanText(text, most);
}
