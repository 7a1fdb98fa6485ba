/**
 * Layer 4: a name from the page's main heading, title or og:title, where everything else is silent.
 * Most pages with a title are of no one, so it takes a sign that this one is a person's.
 */
import type { Candidate } from '../candidate';
import { isVisible, type Page } from '../page';
import { cleanText } from '../text/clean';
import { bareWords } from '../text/headlines';
import { lineText } from '../text/lines';
import { readName } from '../text/names';

/** Paths under which sites keep people. */
const PEOPLE_PATH =
  /\/(people|person|persons|staff|team|faculty|profile|profiles|directory|speakers?|members?|mentors?|users?|alumni|experts?|bio|about-?me|in|@[\w.-]+|~[\w.-]+|u|cv|author)(\/|$)/i;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|d[aeiou]s?|del?a?|van|von|der|den|bin|ibn|al|el|le|la|y|e|ter|ten|zu)$/u;
const SEPARATOR = /\s+[|–—·•:»-]\s+|\s*,\s+(?=\p{Ll})/u;

/**
 * Reads a name from heading and titles.
 *
 * @returns null unless a person is plausible here.
 */
export function readTitle(page: Page): Candidate | null {
  const { document } = page;
  const meta = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
  const isProfile = /^profile$/i.test(meta('og:type'));
  const heading = onlyHeading(page);
  const titles = [meta('og:title'), page.title].map(
    (title) => title.split(SEPARATOR)[0]?.trim() ?? '',
  );
  const agreed = titles.find((title) => title !== '' && bareWords(title) === bareWords(heading));
  const shown = isProfile ? (titles.find(isNameLike) ?? agreed) : agreed;
  const pathSays = PEOPLE_PATH.test(pathOf(page.address));
  if (shown === undefined || !isNameLike(shown) || !(isProfile || pathSays)) return null;
  const { name, pronouns, credentials } = readName(shown);
  if (name === null) return null;
  return {
    claim: 'only',
    layer: 'title',
    basis: isProfile ? 'opengraph' : 'title',
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
    ...text.split(/\s+[|–—·•:»-]+\s+|\s*[|｜»]\s*|[:：]\s+/u),
  ]);
  return { parts: [...new Set(parts.filter((part) => part !== ''))], site: meta('og:site_name') };
}

/** Of several headings none is the page's; '' for them and for none. */
function onlyHeading({ document, budget }: Page): string {
  let only = '';
  for (const heading of document.querySelectorAll('h1')) {
    if (budget.isSpent) return '';
    const text = isVisible(heading) ? lineText(heading) : '';
    if (text !== '' && only !== '') return '';
    only ||= text;
  }
  return only;
}

/** Two to five words, each written as names are. */
function isNameLike(text: string): boolean {
  const words = (readName(text).name ?? '').split(/\s+/);
  const many = words.length >= 2 || /\p{Lo}{2,}/u.test(text);
  return (
    many && words.length <= 6 && !/\d/.test(text) && words.every((word) => NAME_WORD.test(word))
  );
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}
