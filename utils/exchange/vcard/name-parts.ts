/** The parts in which programs sort by a name, for one that is only known as a whole (RFC 6350, 6.2.2). */
import { FAMILY_FIRST } from '../names';

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
