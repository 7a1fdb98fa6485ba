/** `Okafor, Mara`: names as directories write them, turned round. Apart from names.ts, which every page takes. */
import { cleanText } from './clean';
import { GENERATION, readName } from './names';

const FAMILY_FIRST =
  /^([^,]{1,40}),\s*([^,]{1,40}?)(?:\s*([(（[][^()（）[\]]+[)）\]]))?((?:,.*)?)$/su;

/**
 * Whether a text may be `Okafor, Mara`, as directories write: the comma parts two names and no
 * post-nominals. One such text may be anything else with a comma; most of a column must be.
 */
export function isFamilyFirst(shown: string): boolean {
  const found = FAMILY_FIRST.exec(cleanText(shown));
  if (found === null || GENERATION.test(found[2] ?? '')) return false;
  return (
    readName(`${found[1]}, ${found[2]}`).credentials.length === 0 && /\p{L}/u.test(found[2] ?? '')
  );
}

/**
 * Turns `Okafor, Mara (名)` into `Mara Okafor (名)`; what stands behind a further comma stays behind.
 *
 * @returns the text as it was where it has no such form.
 */
export function givenFirst(shown: string): string {
  const text = cleanText(shown);
  const found = isFamilyFirst(text) ? FAMILY_FIRST.exec(text) : null;
  if (found === null) return text;
  const [, family = '', given = '', other = '', more = ''] = found;
  return `${given} ${family}${other && ` ${other}`}${more}`.replace(/\s+/g, ' ');
}
