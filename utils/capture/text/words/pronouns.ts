/** Pronouns as people write them beside a name, in the languages profile pages are shown in. */
import { foldWord } from './months';

const WORDS = new Set(
  (
    'she her hers he him his they them their theirs it its ze zir hir xe xem xyr ey em ve ver fae faer any all ask no pronouns ' +
    'sie ihr ihre er ihm ihn sein dey deren denen keine elle elles il lui ils iel iels eux al ael ella ellas el ellos elle le ' +
    'ela dela ele dele elu delu lei lui loro zij haar zijn hij hem hen hun die diens ona jej jego on oni one ich ' +
    'hon henne hennes han honom hans hende ham hun de dem deres o onun ' +
    'она ее её он его они их ей ему 彼女 彼 她 他 그녀 그 هي هو هم'
  )
    .split(' ')
    .map(foldWord),
);

const SHAPE = /^[(（[]?\s*(\p{L}{1,12}(?:\s?[/／|]\s?\p{L}{1,12}){0,3})\s*[)）\]]?$/u;

/**
 * Whether a text is only pronouns.
 *
 * @param text - `she/her`, `(Er/Ihm)`; one bare word counts only in brackets.
 * @returns the pronouns without brackets, or null.
 */
export function pronounsIn(text: string): string | null {
  const found = SHAPE.exec(text);
  if (!found?.[1] || text.length > 32) return null;
  const words = found[1].split(/\s?[/／|]\s?/u);
  const bracketed = /^[(（[]/.test(text);
  if (words.length === 1 && !bracketed) return null;
  const known = words.filter((word) => WORDS.has(foldWord(word))).length;
  return known * 2 >= words.length && known > 0 ? found[1] : null;
}
