/** Texts without what nobody can see, which the door would take out later (domain/text.ts): what is read and what is stored are then the same. */
import { cleanLine, cleanText } from '../../domain/text';
import { LIMITS } from '../limits';

const PLAIN = /^(?:[\x21-\x7E]+(?: [\x21-\x7E]+)*)?$/;

/** Whether there is nothing to clean, as in most texts; to ask is cheaper than to clean. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Of several lines. */
export function seenText(text: string): string {
  return isPlain(text) ? text : cleanText(text, LIMITS.cell);
}

/** In one line. */
export function seenLine(text: string): string {
  return isPlain(text) ? text : cleanLine(text, LIMITS.cell);
}
