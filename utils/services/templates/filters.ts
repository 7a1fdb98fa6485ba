/** Filters of Kith's own. One that is fed nothing gives nothing, so that no blank hides behind a word put to it. */

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Joins two texts; nothing where either has nothing to say. */
function put(before: unknown, after: unknown): string {
  const isWhole = asText(before) !== '' && asText(after) !== '';
  return isWhole ? `${before}${after}` : '';
}

export const LETTER_FILTERS = {
  append: (value: unknown, more: unknown) => put(value, more),
  prepend: (value: unknown, before: unknown) => put(before, value),
  /** Begins with a capital and ends with a point, whichever way it was typed. */
  sentence: (value: unknown) => {
    const [first = '', ...rest] = asText(value);
    const text = first.toLocaleUpperCase() + rest.join('');
    return text === '' || /[.!?…。！？؟]["”»’)]?$/u.test(text) ? text : `${text}.`;
  },
};
