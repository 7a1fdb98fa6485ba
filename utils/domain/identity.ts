/**
 * Identity keys: which is stronger, which proves who somebody is, and which says that it is somebody else.
 * A wrong merge mixes two people's notes, so what is not proved only ever asks.
 */
import type { CaptureResult, IdentityKey } from './capture-result';
import { ownRecipeIn } from './own-recipe';
import { safeUrl } from './safe-url';

interface Giver {
  site: string;
  /** Path of the page that the key names, with `{id}`; more may follow where it ends in a slash. */
  page?: string;
}

/** Each kind of key, strongest first, with the site that gives it out; null where a page only says so. */
const GIVEN_OUT_BY = new Map<string, Giver | ((id: string) => Giver) | null>([
  ['linkedin-member', { site: 'linkedin.com' }],
  ['linkedin-id', { site: 'linkedin.com', page: '/in/{id}' }],
  ['linkedin', { site: 'linkedin.com', page: '/in/{id}' }],
  ['github', { site: 'github.com', page: '/{id}' }],
  ['orcid', { site: 'orcid.org', page: '/{id}' }],
  ['scholar', { site: 'scholar.google.com', page: '/citations?user={id}' }],
  ['gitlab', { site: 'gitlab.com', page: '/{id}' }],
  ['stackoverflow', { site: 'stackoverflow.com', page: '/users/{id}/' }],
  ['bluesky', { site: 'bsky.app', page: '/profile/{id}' }],
  ['x', { site: 'x.com', page: '/{id}' }],
  ['researchgate', { site: 'researchgate.net', page: '/profile/{id}' }],
  ['xing', { site: 'xing.com', page: '/profile/{id}/' }],
  ['doximity', { site: 'doximity.com', page: '/pub/{id}' }],
  ['wellfound', { site: 'wellfound.com', page: '/u/{id}' }],
  ['adplist', { site: 'adplist.org', page: '/mentors/{id}' }],
  ['mentorcruise', { site: 'mentorcruise.com', page: '/mentor/{id}' }],
  ['meetup', { site: 'meetup.com', page: '/members/{id}/' }],
  ['substack', { site: 'substack.com', page: '/@{id}' }],
  // `ada@social.example`: every server gives out its own.
  ['fedi', (id) => ({ site: id.replace(/^.*@/, ''), page: `/@${id.replace(/@.*$/, '')}` })],
  // `talks.example/ada`: a profile's address, on sites whose addresses are told by a recipe alone.
  ['profile', (id) => ({ site: id.replace(/\/.*$/s, ''), page: id.replace(/^[^/]*/, '') })],
  ['email', null],
]);

/** The kinds of identity keys, strongest first. */
export const KEY_KINDS: readonly string[] = [...GIVEN_OUT_BY.keys()];

/** Ids that a person keeps for good, whatever becomes of their slug; strongest first. */
export const KEPT_FOR_GOOD = ['linkedin-member', 'linkedin-id', 'orcid'];

export const kindOf = (key: string) => key.slice(0, key.indexOf(':'));
const idOf = (key: string) => key.slice(key.indexOf(':') + 1);

export function giverOf(key: IdentityKey): Giver | null {
  const giver = GIVEN_OUT_BY.get(kindOf(key)) ?? null;
  return typeof giver === 'function' ? giver(idOf(key)) : giver;
}

/** Identity keys in order of strength, each once; kinds Kith does not know come last. */
export function byStrength(keys: readonly IdentityKey[]): IdentityKey[] {
  const rank = (key: IdentityKey) => {
    const at = KEY_KINDS.indexOf(kindOf(key));
    return at === -1 ? KEY_KINDS.length : at;
  };
  return [...new Set(keys)].sort((a, b) => rank(a) - rank(b));
}

/**
 * Whether a capture proves that a key is its person's: on the key's own site, bound by a recipe or named
 * by the address. Links to other sites and e-mail addresses are what somebody wrote on a page.
 */
export function proves(
  key: IdentityKey,
  { site, recipe, address }: Pick<CaptureResult, 'site' | 'recipe' | 'address'>,
): boolean {
  const isOwn = giverOf(key)?.site === site;
  const isBound = recipe !== null && ownRecipeIn(recipe) === null;
  return isOwn && (isBound || isPageOf(key, address));
}

/** The strongest key that a capture proves; null where it proves none. */
export function strongestProved(
  capture: Pick<CaptureResult, 'keys' | 'site' | 'recipe' | 'address'>,
): IdentityKey | null {
  return byStrength(capture.keys).find((key) => proves(key, capture)) ?? null;
}

/** Whether a key is an id that its site gives once and for good, and not a slug that may be changed. */
export function isKeptForGood(key: string): boolean {
  return KEPT_FOR_GOOD.includes(kindOf(key));
}

/** Whether an address is the page of whom a key names, on the key's own site. */
export function isPageOf(key: IdentityKey, address: string): boolean {
  const url = URL.parse(address);
  const giver = giverOf(key);
  if (!url || !giver?.page || url.hostname.replace(/^www\./, '') !== giver.site) return false;
  const asked = `${url.pathname.replace(/\/$/, '')}${url.search}`.toLowerCase();
  const page = giver.page.replace(/\/$/, '');
  const id = idOf(key).toWellFormed();
  // An address may spell a letter or a colon in percent signs.
  return [id, encodeURIComponent(id)].some((spelt) => {
    const own = page.replace('{id}', () => spelt).toLowerCase();
    return asked === own || (giver.page?.endsWith('/') && asked.startsWith(`${own}/`));
  });
}

/**
 * The key of a page itself, kept for whom the user said it is about: what a page links to or writes may
 * be on others' pages too. Null for what is no page of the web.
 */
export function pageKey(address: string): IdentityKey | null {
  const page = safeUrl(address);
  return page === null ? null : `page:${page}`;
}

/**
 * As {@link pageKey}, of what was captured. Null for a row of a list without a page of its own: everyone
 * on the list has its address.
 */
export function ownPageKey({
  address,
  page,
}: Pick<CaptureResult, 'address' | 'page'>): IdentityKey | null {
  const own = pageKey(address);
  return page !== undefined && own === pageKey(page) ? null : own;
}
