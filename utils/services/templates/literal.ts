/** Words as Liquid that says just them. */

/** What looks like Liquid in somebody's words stays words, also where a field follows. */
export function literal(words: string): string {
  return words.replace(/\{(?=[{%]|$)/gu, '{{ "{" }}');
}
