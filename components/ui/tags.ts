/** How a typed tag becomes one of a set: trimmed, without its `#`, once. */

/**
 * Adds the tags in a text to a set of tags.
 *
 * @param tags - the tags there are.
 * @param text - what was typed: one tag, or several with commas of any script between them.
 * @returns the same array when nothing new was typed; "Nursing" and "nursing" are one tag.
 */
export function addTag(tags: readonly string[], text: string): readonly string[] {
  const seen = new Set(tags.map(fold));
  const added: string[] = [];
  for (const part of text.split(/[,،、，]/u)) {
    const tag = part.trim().replace(/^#+/u, '').trim().replace(/\s+/gu, ' ');
    if (tag === '' || seen.has(fold(tag))) continue;
    seen.add(fold(tag));
    added.push(tag);
  }
  return added.length > 0 ? [...tags, ...added] : tags;
}

const fold = (tag: string) => tag.normalize('NFKC').toLowerCase();
