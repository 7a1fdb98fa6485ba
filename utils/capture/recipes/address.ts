/** What an address says before anything of the page is read: the site, the kind of page, the person. */
import { normaliseLink } from '../text/links';
import { decodeSlug } from '../text/slug';
import { isOn } from './hosts';
import type { Program } from './programs';
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
 * @param program - what runs a host of no site known by its name.
 * @returns null when no recipe knows the site, or the path is made to deceive.
 */
export function readSiteAddress(
  address: string,
  sites: readonly Site[],
  program: Program | null = null,
): SiteAddress | null {
  const known = sites.find(({ hosts }) => isOn(address, hosts));
  const site = known ?? sites.find((one) => program !== null && one.program === program);
  if (site === undefined) return null;
  const url = new URL(address);
  const other = normaliseLink(address) ?? `${url.origin}/`;
  for (const { kind, path, query } of site.addresses) {
    const found = new RegExp(path, 'i').exec(url.pathname);
    const raw = query === undefined ? found?.groups?.slug : url.searchParams.get(query);
    if (found === null || raw === null) continue;
    const slug = raw === undefined ? null : decodeSlug(raw, site.keepsCase);
    if (raw !== undefined && slug === null) break;
    const here = siteAt(site, url, found.groups);
    const own =
      raw === undefined
        ? null
        : normaliseLink(personAddress(here.canonical, decodeSlug(raw, true) ?? raw));
    return { site: here, kind, slug, part: found.groups?.part ?? null, address: own ?? other };
  }
  return { site: siteAt(site, url), kind: 'other', slug: null, part: null, address: other };
}

/** A site's form of a person's address, filled in. */
export function personAddress(canonical: string, slug: string): string {
  const spelt = encodeURIComponent(slug).replace(/%40/g, '@').replace(/%3A/g, ':');
  return canonical.replace('{slug}', () => spelt);
}

/** A site of many hosts, or with an event in each address, as it is at this one. */
function siteAt(site: Site, url: URL, groups: Record<string, string> = {}): Site {
  const host = url.hostname.toLowerCase().replace(/^www\.|\.$/g, '');
  const isHosted = site.canonical.includes('{host}');
  if (!isHosted) return site;
  const canonical = site.canonical.replace(/\{(?!slug\})(\w+)\}/g, (_, name: string) =>
    name === 'host' ? url.host : (groups[name] ?? ''),
  );
  return { ...site, site: host, canonical };
}
