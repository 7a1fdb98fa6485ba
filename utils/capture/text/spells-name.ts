/** Whether an address seems to be of a name. Apart from slugs: what folds words is heavier than the background needs. */
import { bareWords } from './headlines';

/** Whether a slug, or an address with one, spells at least two words of a name: `jane-doe-1a2b` and `Jane Doe`. */
export function spellsName(slug: string, name: string): boolean {
  const words = name
    .split(/[\s.'’-]+/)
    .map(bareWords)
    .filter((word) => word.length > 1);
  const bare = bareWords(slug);
  return words.length > 1 && words.every((word) => bare.includes(word));
}
