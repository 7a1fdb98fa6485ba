/** OpenGraph (ogp.me): a page of type `profile` names its person; other types say what else it is. */
import { cleanText, isMeaningful } from '../text/clean';
import { readName } from '../text/names';
import { confidenceIn, type Reading } from './schema-people';

/** What sites put behind the name in a title: ` | Site`, ` - Headline`, ` (@handle)`, `, Author at Site`. */
const TAIL = /\s+(?:[|–—·•»-]\s.*|\(@[^()]*\)?.*)$|,\s+author at\s.*$/iu;
const NAME_MAX = 120;

/** @param document - the rebuilt page. */
export function readOpenGraph(document: Document): Reading {
  const type = content(document, 'og:type');
  if (type === 'article' && content(document, 'article:published_time') !== '') {
    return { candidates: [], kind: 'article' };
  }
  if (type !== 'profile') return { candidates: [], kind: 'unknown' };
  const parts = ['profile:first_name', 'profile:last_name'].map((name) => content(document, name));
  const title = parts.filter(isMeaningful).join(' ') || content(document, 'og:title');
  const { name, pronouns, credentials } = readName(title.replace(TAIL, ''));
  // GitHub and others title a profile with its handle, which is no name.
  const isHandle = name?.toLowerCase() === content(document, 'profile:username').toLowerCase();
  if (name === null || isHandle || name.length > NAME_MAX)
    return { candidates: [], kind: 'unknown' };
  return {
    candidates: [
      {
        claim: 'only',
        layer: 'machine-readable',
        basis: 'opengraph',
        confidence: confidenceIn('only'),
        person: {
          name,
          ...(pronouns !== null && { pronouns }),
          ...(credentials.length > 0 && { credentials }),
        },
        keys: [],
        cut: [],
      },
    ],
    kind: 'person',
  };
}

function content(document: Document, property: string): string {
  const meta = document.querySelector(`meta[property="${property}" i],meta[name="${property}" i]`);
  return cleanText(meta?.getAttribute('content'));
}
