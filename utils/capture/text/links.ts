/**
 * Addresses from a page: only http(s) survives, without credentials and without what merely tracks,
 * so that a link is safe to show and equal links are equal text.
 */
import type { IdentityKey } from '../../domain/capture-result';
import { siteKey } from './profile-addresses';
import { decodeSlug, isLinkedInId } from './slug';

const URL_MAX = 2_048;
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|ref_src|ref_url|trk|trkinfo|trackingid|lipi|licu|originalsubdomain|miniprofileurn)$/i;

/**
 * The absolute form of an address.
 *
 * @param raw - what the page held; surrounding white space is dropped.
 * @param base - what a relative address is resolved against; without it only absolute ones pass.
 * @returns an http(s) address without user name and password, or null.
 */
export function safeUrl(raw: unknown, base?: string): string | null {
  const url = typeof raw === 'string' ? parse(raw.slice(0, URL_MAX + 1).trim(), base) : null;
  return url && url.href.length <= URL_MAX ? url.href : null;
}

function parse(raw: string, base?: string): URL | null {
  if (raw.length > URL_MAX || !URL.canParse(raw, base)) return null;
  const url = new URL(raw, base);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && !url.username && !url.password && url.hostname ? url : null;
}

/**
 * The form in which a link is kept: tracking and anchors dropped, redirects of LinkedIn unwrapped,
 * every address of one LinkedIn profile turned into the same one.
 *
 * @returns null for what {@link safeUrl} refuses, and for a LinkedIn path made to deceive.
 */
export function normaliseLink(raw: unknown, base?: string): string | null {
  const safe = safeUrl(raw, base);
  if (safe === null) return null;
  const url = new URL(safe);
  url.hostname = url.hostname.replace(/\.$/, '');
  if (isLinkedIn(url)) return normaliseLinkedIn(url);
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  // `#/people/7` and `#!/people/7` are places of their own; any other anchor is a spot on the page.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

function isLinkedIn(url: URL): boolean {
  return /(^|\.)linkedin\.com$/.test(url.hostname);
}

function normaliseLinkedIn(url: URL): string | null {
  const target = /^\/(redir\/redirect|safety\/go)\/?$/.test(url.pathname)
    ? url.searchParams.get('url')
    : null;
  if (target !== null) return isLinkedInRedirect(target) ? null : normaliseLink(target);
  const slug = linkedInSlug(url);
  if (slug === null) return null;
  url.protocol = 'https:';
  url.hostname = 'www.linkedin.com';
  url.port = '';
  url.search = '';
  url.hash = '';
  if (slug) url.pathname = `/in/${encodeURIComponent(slug)}/`;
  // Sales Navigator adds from where one came: `/sales/lead/ID,NAME_SEARCH,abcd`.
  else url.pathname = url.pathname.replace(/^(\/sales\/(?:lead|people)\/[^,/]+),.*$/, '$1');
  return url.href;
}

/** One unwrapping is enough for a link that people share; a chain of them is refused. */
function isLinkedInRedirect(raw: string): boolean {
  return /linkedin\.com\/+(redir|safety)\b/i.test(raw);
}

/** The profile's slug as {@link decodeSlug} gives it; '' for another page; null when it deceives. */
function linkedInSlug(url: URL): string | null {
  const raw = /^\/(?:mwlite\/(?:profile\/)?)?in\/([^/]+)/.exec(url.pathname)?.[1];
  return raw === undefined ? '' : decodeSlug(raw);
}

/** Each link once, in order, compared without scheme, `www.` and a closing slash. */
export function uniqueLinks(links: Iterable<string | null>): string[] {
  const seen = new Map<string, string>();
  for (const link of links) {
    if (link === null) continue;
    const key = withoutScheme(link);
    if (!seen.has(key)) seen.set(key, link);
  }
  return [...seen.values()];
}

function withoutScheme(link: string): string {
  return link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** What two addresses of one page have in common: scheme, `www.`, anchor, tracking and closing slash are dropped. */
export function pageKey(address: string | null): string | null {
  const link = normaliseLink(address);
  return link === null ? null : withoutScheme(link);
}

/** Whether two addresses are the same page, by {@link pageKey}. */
export function isSamePage(one: string | null, other: string | null): boolean {
  const key = pageKey(one);
  return key !== null && key === pageKey(other);
}

/**
 * The key by which an address names one person, or null for an address that names none.
 *
 * @param link - an address as {@link normaliseLink} gives it.
 */
export function linkKey(link: string): IdentityKey | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (isLinkedIn(url)) {
    const slug = linkedInSlug(url);
    if (!slug || slug === 'me') return null;
    return isLinkedInId(slug) ? `linkedin-id:${slug}` : `linkedin:${slug}`;
  }
  return siteKey(url);
}

/**
 * The key of an address that is surely one person's own: by its site's kind, else by the address itself.
 */
export function profileKey(address: string): IdentityKey | null {
  const page = pageKey(address);
  return page === null ? null : (linkKey(address) ?? `profile:${page.toLowerCase()}`);
}

/**
 * An e-mail address that the page itself offers, from a `mailto:` or plain text.
 *
 * @returns the address with its domain lower-cased, or null when it is none, or masked.
 */
export function safeEmail(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 1_000) return null;
  let text = raw
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '');
  if (text.includes('%')) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return null;
    }
  }
  const match =
    /^([\p{L}\p{N}.!#$&'+/=?^_`{|}~-]{1,64})@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u.exec(
      text.trim(),
    );
  return match ? `${match[1]}@${match[2]?.toLowerCase()}` : null;
}
