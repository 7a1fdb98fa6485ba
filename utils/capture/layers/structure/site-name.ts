/** Whose site a person's page is on: where an organization keeps pages of its people, most likely theirs. */
import type { Page } from '../../page';
import { cleanText } from '../../text/clean';
import { bareWords } from '../../text/headlines';
import { isStaffPath } from './page-subject';
import { ORGANIZATIONS } from './words/things';

/** @returns the site's name; null where it may be a platform's, an event's or the person's own. */
export function siteOf({ address, document, title }: Page, name: string): string | null {
  const meta = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  const parts = title.split(/\s+[|–—·•:»-]\s+/u);
  const own = bareWords(name);
  const isApart = (text: string) =>
    text !== '' &&
    text.length <= 80 &&
    !bareWords(text).includes(own) &&
    !own.includes(bareWords(text));
  const said = [
    cleanText(meta),
    ...parts
      .slice(1)
      .reverse()
      .map((part) => cleanText(part)),
  ].filter(isApart);
  return (
    said.find((text) => ORGANIZATIONS.isIn(text)) ??
    (isStaffPath(address) ? (said[0] ?? null) : null)
  );
}
