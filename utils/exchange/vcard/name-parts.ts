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
 * @param prefix - stands before the name proper where the name says it too.
 * @param credentials - stand behind it.
 */
export function partsOfName(
  name: string,
  prefix: string,
  credentials: readonly string[],
): [family: string, given: string] {
  let bare = prefix !== '' && name.startsWith(`${prefix} `) ? name.slice(prefix.length + 1) : name;
  for (const one of credentials.flatMap((all) => all.split(/\s*,\s*/)).toReversed())
    if (one !== '' && bare.endsWith(` ${one}`))
      bare = bare.slice(0, -one.length - 1).replace(/,\s*$/, '');
  const isFamilyFirst = FAMILY_FIRST.test(bare);
  const space = isFamilyFirst ? bare.indexOf(' ') : bare.lastIndexOf(' ');
  if (space === -1) return isFamilyFirst ? [bare, ''] : ['', bare];
  const [before, after] = [bare.slice(0, space), bare.slice(space + 1)];
  return isFamilyFirst ? [before, after] : [after, before];
}
