/**
 * Sites on which an address names one person. How strong each kind of key is, and where it proves
 * anything, is in domain/identity.ts; a test holds that it knows every kind given here.
 */
import type { IdentityKey } from '../../domain/capture-result';
import { HOSTS } from '../recipes/hosts';
import { decodeSlug } from './slug';

interface ProfileAddress {
  kind: keyof typeof HOSTS;
  /** Group 1 is the id, unless `query` holds it. */
  path: RegExp;
  query?: string;
  /** Ids of this shape, lower-cased, are pages of the site. */
  not?: RegExp;
  /** Ids that differ in case are two people's. */
  keepsCase?: true;
  /** Ids are kept in capitals. */
  inCapitals?: true;
}

const PROFILES: ProfileAddress[] = [
  {
    kind: 'github',
    path: /^\/([a-z\d](?:[a-z\d-]{0,38}))\/?$/i,
    not: /^(about|apps|collections|contact|enterprise|events|explore|features|issues|join|login|marketplace|new|notifications|orgs|organizations|pricing|pulls|readme|search|security|settings|site|sponsors|stars|team|topics|trending|users)$/,
  },
  {
    kind: 'gitlab',
    path: /^\/([a-z\d_][\w.-]{0,254})\/?$/i,
    not: /^(about|admin|api|dashboard|explore|groups|help|import|jwt|oauth|profile|projects|public|robots\.txt|search|snippets|users|v2)$/,
  },
  { kind: 'orcid', path: /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i, inCapitals: true },
  { kind: 'scholar', path: /^\/citations$/, query: 'user', keepsCase: true },
  { kind: 'stackoverflow', path: /^\/users\/(\d{1,12})(?:\/|$)/ },
  { kind: 'bluesky', path: /^\/profile\/(did:[a-z]+:[\w.:%-]+|[a-z\d-]+(?:\.[a-z\d-]+)+)\/?$/i },
  {
    kind: 'x',
    path: /^\/@?(\w{1,15})\/?$/,
    not: /^(about|account|compose|download|explore|hashtag|help|home|i|intent|jobs|lists|login|logout|messages|notifications|oauth|privacy|search|settings|share|signup|tos|who_to_follow)$/,
  },
  { kind: 'researchgate', path: /^\/profile\/([\w%-]+)(?:\/|$)/ },
  { kind: 'xing', path: /^\/profile\/([\w.%-]+)(?:\/|$)/ },
  { kind: 'doximity', path: /^\/(?:pub|cv)\/([a-z\d-]+)\/?$/i },
  { kind: 'wellfound', path: /^\/(?:u|p)\/([\w-]+)\/?$/ },
  { kind: 'adplist', path: /^\/mentors\/([\w-]+)\/?$/ },
  { kind: 'mentorcruise', path: /^\/mentor\/([\w-]+)\/?$/ },
  { kind: 'meetup', path: /^\/(?:[a-z]{2}-[a-z]{2}\/)?(?:[\w%-]+\/)?members\/(\d{1,12})(?:\/|$)/i },
  { kind: 'substack', path: /^\/@([\w-]+)\/?$/ },
];

/** Sites whose people have addresses like Mastodon's, and which are no part of that network. */
const NOT_FEDI =
  /(^|\.)(medium|youtube|tiktok|threads|substack|unsplash|pexels|producthunt|observablehq|steemit|peakd|glitch|giphy|lichess|flipboard|x|twitter|instagram)\.(com|net|org)$|^jsr\.io$/;

/** `/@ada` of a server is `ada` there; `/@ada@home.example` is `ada` of another, seen from there. */
const FEDI = /^\/@([a-z\d_](?:[\w.-]*\w)?)(?:@([a-z\d.-]+\.[a-z]{2,}))?\/?$/i;

/**
 * The key by which an address outside LinkedIn names one person; null for an address that names none.
 */
export function siteKey(url: URL): IdentityKey | null {
  const host = url.hostname.toLowerCase().replace(/^(www|m|mobile)\.|\.$/g, '');
  for (const { kind, path, query, not, keepsCase, inCapitals } of PROFILES) {
    if (!(HOSTS[kind] as readonly string[]).includes(host)) continue;
    const found = path.exec(url.pathname);
    const id = query && found ? url.searchParams.get(query) : found?.[1];
    if (!id || not?.test(id.toLowerCase())) return null;
    if (keepsCase) return /^[\w-]{4,32}$/.test(id) ? `${kind}:${id}` : null;
    const slug = decodeSlug(id);
    return slug === null ? null : `${kind}:${inCapitals ? slug.toUpperCase() : slug}`;
  }
  const [, user, home] = FEDI.exec(url.pathname) ?? [];
  if (user === undefined || NOT_FEDI.test(host)) return null;
  return `fedi:${user.toLowerCase()}@${(home ?? host).toLowerCase()}`;
}
