/** What an address says before anything of the page is read: the site, the kind of page, the person. */
import { normaliseLink } from '../text/links';
import type { PageKind, Site } from './recipe';

export interface SiteAddress {
  site: Site;
  kind: PageKind;
  /** The person's name in the address, as links on the page spell it once decoded; null without one. */
  slug: string | null;
  /** What of the person the page shows, for a `part`: `details/experience`. */
  part: string | null;
  /** The address to keep: of the person where there is one, else of the page, without tracking. */
  address: string;
}

/**
 * Finds the site an address belongs to.
 *
 * @param address - of the page, as the browser gives it.
 * @param sites - the registry.
 * @returns null when no recipe knows the site, or the path is made to deceive.
 */
export function readSiteAddress(address: string, sites: readonly Site[]): SiteAddress | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const site = sites.find((one) =>
    one.hosts.some((name) => host === name || host.endsWith(`.${name}`)),
  );
  if (site === undefined || !/^https?:$/.test(url.protocol)) return null;
  const other = normaliseLink(address) ?? `${url.origin}/`;
  for (const { kind, path } of site.addresses) {
    const found = new RegExp(path, 'i').exec(url.pathname);
    if (found === null) continue;
    const slug = found.groups?.slug === undefined ? null : decodeSlug(found.groups.slug);
    if (found.groups?.slug !== undefined && slug === null) break;
    const own = slug === null ? other : site.canonical.replace('{slug}', encodeURIComponent(slug));
    return {
      site,
      kind,
      slug,
      part: found.groups?.part ?? null,
      address: normaliseLink(own) ?? other,
    };
  }
  return { site, kind: 'other', slug: null, part: null, address: other };
}

/** LinkedIn's opaque ids keep their case; every other name is compared without. */
const OPAQUE = /^AC[oO][A-Za-z0-9_-]{30,}$/;

/**
 * A slug as two addresses of one person agree on it: decoded once, NFC, lower case unless it is an id.
 *
 * @returns null for what no site gives out: separators, dots, broken encoding.
 */
export function decodeSlug(raw: string): string | null {
  if (OPAQUE.test(raw)) return raw;
  try {
    const slug = decodeURIComponent(raw).normalize('NFC');
    if (OPAQUE.test(slug)) return slug;
    return /[\\/\p{Cc}\s]|^\.{1,2}$/u.test(slug) || slug === '' ? null : slug.toLowerCase();
  } catch {
    return null;
  }
}

/** Whether a slug is an opaque id and no name that a person chose. */
export function isOpaqueSlug(slug: string): boolean {
  return OPAQUE.test(slug);
}
