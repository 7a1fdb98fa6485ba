/** What an address says before anything of the page is read: the site, the kind of page, the person. */
import { normaliseLink } from '../text/links';
import { decodeSlug } from '../text/slug';
import { isOn } from './hosts';
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
  const site = sites.find(({ hosts }) => isOn(address, hosts));
  if (site === undefined) return null;
  const url = new URL(address);
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
