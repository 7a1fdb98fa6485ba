/** Between a name and the parts a card gives it in (RFC 6350, 6.2.2). */

/** Scripts in which the family name stands first, often without a space. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30FC\u3005\s]+$/u;

/** What to call somebody whose card only gives the parts. */
export function nameOfParts(family: string, given: string, middle: string): string {
  if (family !== '' && given !== '' && FAMILY_FIRST.test(family + given + middle))
    return `${family}${middle}${given}`;
  return [given, middle, family].filter(Boolean).join(' ');
}

/**
 * The likeliest family and given name, for programs that sort by them.
 *
 * @param around - what stands before and behind the name proper: titles and degrees.
 */
export function partsOfName(name: string, around: readonly string[]): [string, string] {
  let bare = name;
  for (const one of around) {
    if (bare.startsWith(`${one} `)) bare = bare.slice(one.length + 1).trim();
    if (bare.endsWith(` ${one}`)) bare = bare.slice(0, -one.length - 1).replace(/,?\s*$/, '');
  }
  const space = FAMILY_FIRST.test(bare) ? bare.indexOf(' ') : bare.lastIndexOf(' ');
  if (space === -1) return FAMILY_FIRST.test(bare) ? [bare, ''] : ['', bare];
  const [before, after] = [bare.slice(0, space), bare.slice(space + 1)];
  return FAMILY_FIRST.test(bare) ? [before, after] : [after, before];
}
