/** Numbers that may be long, as the reader's language writes them. */
import { locale } from './dates';

/** @returns "30,000". */
export function numberWords(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}
