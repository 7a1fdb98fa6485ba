/** Whether words kept for a search are somebody's name: erasing a person finds them by it. Pure. */
import { fold } from './fold';

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

/**
 * @param text - what is searched for: each of its words begins one of the name's, and one of them is whole, so
 *   that "lab" is not Labelle.
 * @param names - all that one person is called.
 */
export function searchesFor(text: string, names: readonly string[]): boolean {
  const typed = wordsOf(text);
  const theirs = names.flatMap(wordsOf);
  return (
    typed.every((word) => theirs.some((one) => one.startsWith(word))) &&
    typed.some((word) => theirs.includes(word))
  );
}
