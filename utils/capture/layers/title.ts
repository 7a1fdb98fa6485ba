/**
 * Layer 4: what title and og:title say. Most pages with a title are of no one, so alone they name
 * somebody only where og:type says that this is a profile; a heading that agrees is structure/subject.ts.
 */
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { cleanText } from '../text/clean';
import { readName } from '../text/names';

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|d[aeiou]s?|del?a?|van|von|der|den|bin|ibn|al|el|le|la|y|e|ter|ten|zu)$/u;
const SEPARATOR = /\s+[|–—·•:»-]\s+|\s*,\s+(?=\p{Ll})/u;

/**
 * Reads a name from the titles of a page that calls itself a profile.
 *
 * @returns null for any other.
 */
export function readTitle(page: Page): Candidate | null {
  const { document } = page;
  const meta = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
  const titles = [meta('og:title'), page.title].map((title) => title.split(SEPARATOR)[0]?.trim());
  const shown = titles.find((title) => title !== undefined && isNameLike(title));
  if (shown === undefined || !/^profile$/i.test(meta('og:type'))) return null;
  const { name, pronouns, credentials } = readName(shown);
  if (name === null) return null;
  return {
    claim: 'only',
    layer: 'title',
    basis: 'opengraph',
    confidence: 'low',
    person: {
      name,
      ...(pronouns === null ? {} : { pronouns }),
      ...(credentials.length === 0 ? {} : { credentials }),
    },
    keys: [],
    cut: [],
  };
}

export interface Titles {
  /** Title and og:title, whole and in the parts that most sites join with signs. */
  parts: string[];
  /** The site's own name, which stands in the title of all its pages. */
  site: string;
}

export function titlesOf({ document, title }: Page): Titles {
  const meta = (property: string) =>
    cleanText(document.querySelector(`meta[property="${property}"]`)?.getAttribute('content'));
  const parts = [meta('og:title'), cleanText(title)].flatMap((text) => [
    text,
    ...text.split(/\s+[|–—·•:»-]+\s+|\s*[|｜»]\s*|[:：]\s+|\s*,\s+/u),
  ]);
  return { parts: [...new Set(parts.filter((part) => part !== ''))], site: meta('og:site_name') };
}

/** Two to five words, each written as names are. */
function isNameLike(text: string): boolean {
  const words = (readName(text).name ?? '').split(/\s+/);
  const many = words.length >= 2 || /\p{Lo}{2,}/u.test(text);
  return (
    many && words.length <= 6 && !/\d/.test(text) && words.every((word) => NAME_WORD.test(word))
  );
}
