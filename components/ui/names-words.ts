/** Several names in a sentence. */
import { locale } from './dates';
import { isolate } from './isolate';

/** @returns "Ana Ruiz and Tomasz Kowalski", as the reader's language lists things. */
export function namesWords(people: readonly { name: string }[]): string {
  return new Intl.ListFormat(locale()).format(people.map(({ name }) => isolate(name)));
}
