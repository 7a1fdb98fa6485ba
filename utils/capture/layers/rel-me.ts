/** `rel=me`: other addresses of whoever the page belongs to (microformats.org/wiki/rel-me). */
import { normaliseLink, safeEmail, uniqueLinks } from '../text/links';

/** A page that lists more is no list of one person's places. */
const MOST = 300;

/** The page's rel=me addresses, normalised, in order. */
export function relMeLinks(document: Document, base: string): string[] {
  return uniqueLinks(relMe(document).map((href) => normaliseLink(href, base)));
}

/** E-mail addresses given as rel=me. */
export function relMeEmails(document: Document): string[] {
  const emails = relMe(document).filter((href) => /^\s*mailto:/i.test(href));
  return [...new Set(emails.flatMap((href) => safeEmail(href) ?? []))];
}

function relMe(document: Document): string[] {
  const elements = document.querySelectorAll(
    'a[rel~="me" i][href],link[rel~="me" i][href],area[rel~="me" i][href]',
  );
  return Array.from(elements)
    .slice(0, MOST)
    .map((element) => element.getAttribute('href') ?? '');
}
