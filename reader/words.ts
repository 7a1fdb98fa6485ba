/** The reader's sentences and the names of kinds and fields, put in from locales/en.yml when it is built (scripts/reader-page.ts). */

declare const READER_WORDS: Record<string, string>;

/** @param values - for `$1`, `$2`; only texts that stand beside their own element need none. */
export function word(key: string, ...values: (string | number)[]): string {
  const text = READER_WORDS[key] ?? key;
  return text.replace(/\$(\d)/g, (_whole, at) => String(values[Number(at) - 1] ?? ''));
}

/** "What happened"; of a table that this reader does not know, its own name. */
export function tableWords(table: string): string {
  return READER_WORDS[`restore_kind_${table}`] ?? spelt(table);
}

/** "How we met"; of a field without a word of its own, its name as one reads it. */
export function fieldWords(field: string): string {
  return READER_WORDS[`reader_${field}`] ?? READER_WORDS[`field_${field}`] ?? spelt(field);
}

/** `lastContactAt` is "Last contact at". */
function spelt(name: string): string {
  const words = name.replace(
    /([a-z])([A-Z])/g,
    (_whole, end, start) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
