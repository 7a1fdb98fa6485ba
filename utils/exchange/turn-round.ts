/** Turns `Dr. Schäfer, Ute (Station 3)` round: the given name first, and nothing lost on the way. */

const TITLE =
  /^(?:prof|dr|pd|mag|ing|dipl|priv|doz|med|rer|nat|phil|habil|herr|frau|mr|mrs|ms|mx|mme|dott|dra)(?:\.|$|-(?:ing|doz)\.?$)/i;

/** @returns the given name first, with what stood in brackets last, and titles of either apart. */
export function turnedRound(family: string, given: string): { name: string; prefix?: string } {
  const [one, other] = [titled(family), bare(given)];
  const prefix = [one.prefix, other.prefix].filter(Boolean).join(' ');
  const name = [other.name, one.name, other.aside].filter(Boolean).join(' ');
  return prefix === '' ? { name } : { name, prefix };
}

/** Without what stands in brackets at its end, and without titles. */
export function bare(part: string): { prefix: string; name: string; aside: string } {
  const at = part.endsWith(')') ? part.lastIndexOf('(') : -1;
  const end = at > 0 ? at : part.length;
  return { ...titled(part.slice(0, end).trim()), aside: part.slice(end) };
}

/** `Prof. Dr. med. Schäfer`: titles, and whose they are. */
export function titled(text: string): { prefix: string; name: string } {
  const words = text.split(/\s+/);
  const at = Math.max(
    0,
    words.findIndex((word) => !TITLE.test(word)),
  );
  return { prefix: words.slice(0, at).join(' '), name: words.slice(at).join(' ') };
}
