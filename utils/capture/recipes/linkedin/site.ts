/** LinkedIn: its addresses, its walls, and its recipes in order. */
import { HOSTS } from '../hosts';
import type { Site } from '../recipe';
import { EMBER } from './ember';
import { GUEST } from './guest';
import { SDUI } from './sdui';
import { OTHER_TITLES } from './words';

export const LINKEDIN: Site = {
  site: 'linkedin.com',
  hosts: HOSTS.linkedin,
  addresses: [
    { kind: 'wall', path: '^/(authwall|uas/|login|checkpoint/|signup|reg/|cold-join)' },
    { kind: 'self', path: '^/in/me(/|$)' },
    { kind: 'self', path: '^/me(/profile)?/?$' },
    {
      kind: 'part',
      path: '^/in/(?<slug>[^/]+)/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?<part>(?:details|overlay|recent-activity|edit|opportunities)(?:/[^/]+)?)',
    },
    { kind: 'person', path: '^/(?:mwlite/(?:profile/)?)?in/(?<slug>[^/]+)(/|$)' },
    { kind: 'person', path: '^/pub/' },
    { kind: 'list', path: '^/search/results/(people|all)' },
    { kind: 'list', path: '^/search/results/' },
    { kind: 'list', path: '^/mynetwork' },
    { kind: 'list', path: '^/(school|company)/[^/]+/people' },
    { kind: 'list', path: '^/groups/[^/]+/members' },
    { kind: 'list', path: '^/events/[^/]+/(attendees|comments)' },
    { kind: 'list', path: '^/me/(my-network|profile-views)' },
    { kind: 'list', path: '^/feed(/|$)' },
    { kind: 'list', path: '^/posts/' },
    { kind: 'list', path: '^/messaging' },
    { kind: 'list', path: '^/notifications' },
    { kind: 'not-a-person', path: '^/sales/(company|account)' },
    { kind: 'list', path: '^/sales/(search/people|lists/people|lead|people)(/|$)' },
    {
      kind: 'not-a-person',
      path: '^/(company|school|showcase|groups|jobs|events|newsletters|pulse|learning|products|services)(/|$)',
    },
  ],
  canonical: 'https://www.linkedin.com/in/{slug}/',
  walls: [
    {
      css: 'form.login__form, form[action*="/checkpoint/lg/"], form[action*="/uas/login"]',
      basis: 'attribute',
    },
    {
      css: 'main.authwall, .authwall-join-form, .join-form[data-id], #join-form, #app__container form input[name="session_password"]',
      basis: 'class',
    },
    {
      css: 'input[type="password"][name="session_password"], input[type="password"][autocomplete="current-password"]',
      basis: 'attribute',
    },
    {
      css: 'form[action*="/checkpoint/challenge"], #captcha-internal, #email-pin-challenge, [data-testid="checkpoint"]',
      basis: 'attribute',
    },
    {
      css: '[href*="commercial_use_limit"], [href*="commercial-use-limit"], [data-test-id="commercial-use-limit"], .search-paywall',
      basis: 'attribute',
    },
  ],
  titles: [
    '^(?:\\(\\d+\\+?\\)\\s*)?(?<name>.+?)(?:\\s+[–—-]\\s+.+)?\\s*\\|\\s*LinkedIn$',
    '^(?:\\(\\d+\\+?\\)\\s*)?(?<name>.+?)\\s+[–—-]\\s+LinkedIn(?:\\s.*)?$',
  ],
  otherTitles: OTHER_TITLES,
  // Guest pages first: they carry a sign-in form too. The hybrid is Ember within the newer shell.
  recipes: [GUEST, EMBER, SDUI],
  // In part-lists.ts: most pages are profiles, and need not wait for them.
  lists: [],
};
