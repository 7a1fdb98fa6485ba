/** A note that grows: what is added goes under what is kept. */

/** @returns both with a blank line between; nothing is said twice. */
export function withNote(kept: string | null, added: string | null): string | null {
  if (!kept || !added) return kept || added;
  if (added.includes(kept)) return added;
  return kept.includes(added) ? kept : `${kept}\n\n${added}`;
}
