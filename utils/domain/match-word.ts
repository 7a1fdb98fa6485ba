/** How a typed word matches a word of the text: the heart of finding people while one types. */

/** From best to weakest. */
const EXACT = 0;
const PREFIX = 1;
export const INSIDE = 2;
export const SLIP = 3;
export const NONE = -1;

/** Shorter words have too many neighbours one slip away. */
const SLIP_FROM = 3;
/** Words typed shorter than this are compared with whole words: "mara" is not meant for "manager". */
const PREFIX_FROM = 5;

/**
 * Whether `typed` is `word`, begins it, or stands inside it (so that names written without spaces are
 * found by any part).
 *
 * @param typed - folded, not empty.
 * @param word - folded.
 */
export function matchWord(typed: string, word: string): number {
  const at = word.indexOf(typed);
  if (at > 0) return INSIDE;
  if (at < 0) return NONE;
  return typed.length === word.length ? EXACT : PREFIX;
}

/**
 * Whether `typed` begins `word` but for one slip: a letter too many, one missing, one wrong, or two
 * neighbours changed about.
 */
export function isOneSlipOff(typed: string, word: string): boolean {
  if (typed.length < SLIP_FROM || word.length < typed.length - 1) return false;
  if (typed.length < PREFIX_FROM && word.length > typed.length + 1) return false;
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at++;
  const rest = typed.slice(at + 1);
  const changedAbout =
    typed.charCodeAt(at) === word.charCodeAt(at + 1) &&
    typed.charCodeAt(at + 1) === word.charCodeAt(at) &&
    word.startsWith(typed.slice(at + 2), at + 2);
  return (
    changedAbout ||
    word.startsWith(rest, at) || // one too many
    word.startsWith(rest, at + 1) || // one wrong
    word.startsWith(typed.slice(at), at + 1) // one missing
  );
}
