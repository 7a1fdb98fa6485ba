/** A name for whom the page names nobody: offered, never filled in. */
import type { CaptureResult, Outcome } from './capture-result';

/**
 * What may be the name on a page that names nobody: its title, or the words of its address. Only ever
 * offered, since most such pages are no person's.
 *
 * @returns `null` for a page with a name, and where there is nothing to offer.
 */
export function offeredName(capture: CaptureResult): string | null {
  if (capture.person.name) return null;
  const fromTitle = TITLE_SAYS_NOTHING.includes(capture.outcome) ? '' : capture.title.trim();
  return fromTitle || nameInAddress(capture.address);
}

/** Where the title is the site's own and says nothing about the person. */
const TITLE_SAYS_NOTHING: readonly Outcome[] = ['wall', 'not-ready'];

/** `…/in/mara-okafor-1a2b3c/` → "Mara Okafor"; `null` where the address ends in no words. */
function nameInAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  const words = decoded(path.split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.(?:html?|php|aspx?)$/i, '')
    .split(/[-_.+\s]+/)
    .filter((word) => /^\p{L}[\p{L}\p{M}’']*$/u.test(word));
  if (words.length < 2 || words.length > 5) return null;
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
