/** What a rewriting changes, word by word, for the eye. The library is loaded with the first comparison. */
import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Milliseconds after which two texts count as wholly different: comparing is quadratic at worst. */
const PATIENCE = 200;

/** Where less than this share of both texts stands in the other, word by word is harder to read than one after the other. */
const ALIKE = 0.4;

/** @returns the parts in reading order; what replaces follows what it replaces. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE }) ?? [];
  const kept = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  if (kept < ALIKE * Math.max(before.length, after.length))
    return [
      { kind: 'removed', text: `${before}\n` },
      { kind: 'added', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
