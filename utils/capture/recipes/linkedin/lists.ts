/**
 * LinkedIn's pages of several people. The site shows two stacks side by side and mounts one within
 * the other, so every list knows the hooks of both, and their order alone differs.
 */
import type { ListRecipe, Place } from '../recipe';
import { BEYOND, CONNECTED, NOISE, POSTED } from './list-words';

const attribute = (css: string): Place => ({ css, basis: 'attribute' });
const named = (css: string): Place => ({ css, basis: 'class' });

const LIST_ITEM = attribute('[role="listitem"]');
const LAZY_COLUMN = attribute('[data-testid="lazy-column"] > *');

/** What all of them share. */
const PEOPLE: Omit<ListRecipe, 'id' | 'path' | 'items'> = {
  version: '2026.10',
  stack: [],
  main: [
    'kith-frame main',
    '#interop-outlet main',
    'main#workspace',
    'main',
    '[role="main"]',
    'body',
  ],
  exclude: [
    'aside',
    'nav',
    'footer',
    '[role="dialog"]',
    '[role="navigation"]',
    '[role="alert"]',
    '[role="tooltip"]',
    '[role="menu"]',
    '.artdeco-dropdown__content',
    '.artdeco-hoverable-content',
    '[data-testid="pagination-controls-list"]',
  ],
  byLinks: true,
  // The viewer's own address, and links that name a profile only to start something.
  links: [{ css: 'a[href*="/in/"]:not([href*="/in/me/"], [href*="/overlay/"])', basis: 'url' }],
  organizations: [
    { css: 'a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]', basis: 'url' },
  ],
  unlinked: false,
  fields: {},
  lines: ['headline'],
  noise: NOISE,
  ends: BEYOND,
  mustEnd: false,
  empty: [
    named('.search-reusable-search-no-results, .artdeco-empty-state, .mn-connections__empty-state'),
    attribute('[data-testid*="no-results"], [data-testid*="empty-state"]'),
    attribute('[componentkey*="NoResults"], [componentkey*="EmptyState"]'),
  ],
};

const SEARCH: ListRecipe = {
  ...PEOPLE,
  id: 'linkedin-people-search',
  path: '^/search/results/(people|all)',
  items: [
    attribute('[data-testid="lazy-column"] [role="listitem"]'),
    LIST_ITEM,
    attribute('[data-view-name="search-entity-result-universal-template"]'),
    attribute('[data-chameleon-result-urn]'),
    named('li.reusable-search__result-container'),
  ],
  fields: {
    headline: [named('.entity-result__primary-subtitle')],
    location: [named('.entity-result__secondary-subtitle')],
  },
  lines: ['headline', 'location'],
};

const CONNECTIONS: ListRecipe = {
  ...PEOPLE,
  id: 'linkedin-connections',
  path: '^/mynetwork/invite-connect/connections',
  items: [
    LIST_ITEM,
    named('li.mn-connection-card'),
    attribute('[componentkey^="auto-component"]'),
    LAZY_COLUMN,
  ],
  fields: { headline: [named('.mn-connection-card__occupation')] },
  lines: ['headline', 'location'],
  ends: [...CONNECTED, ...BEYOND],
};

/** Alumni of a school, employees of a company. */
const ORGANIZATION: ListRecipe = {
  ...PEOPLE,
  id: 'linkedin-organization-people',
  path: '^/(school|company)/[^/]+/people',
  items: [
    named('li.org-people-profile-card__profile-card-spacing'),
    named('.org-people-profile-card'),
    LIST_ITEM,
  ],
  // Its own name stands above the people and is none of them.
  organizations: [],
  fields: { headline: [named('.artdeco-entity-lockup__subtitle')] },
};

/** Posts with who wrote and who commented, on the feed, on a post's own page and in a search. */
const POSTS: ListRecipe = {
  ...PEOPLE,
  id: 'linkedin-posts',
  path: '^/(feed|posts|search/results/content)(/|$)',
  items: [
    attribute(
      '[role="listitem"], [data-testid="mainFeed"] > *, [data-post-urn], [data-urn^="urn:li:activity"], .feed-shared-update-v2, article, [componentkey*=":comment:"], [id^="replaceableComment_"], [data-comment-urn]',
    ),
  ],
  // Who is mentioned or likes something would be taken for somebody who wrote.
  byLinks: false,
  exclude: [
    ...PEOPLE.exclude,
    // What they wrote, and who merely liked or shared it.
    '[data-testid="expandable-text-box"], [data-post-text], [data-comment-text]',
    '.update-components-text, .feed-shared-text, .comments-comment-item__main-content',
    '.update-components-header, .feed-shared-header, .social-details-reactors-facepile',
  ],
  fields: {
    headline: [
      named('.update-components-actor__description'),
      named('.comments-comment-meta__description-subtitle'),
    ],
  },
  ends: POSTED,
  mustEnd: true,
};

/** The one person of a thread, told by its header; of a group, those who wrote. */
const THREAD: ListRecipe = {
  ...PEOPLE,
  id: 'linkedin-thread',
  path: '^/messaging',
  items: [
    named('.msg-title-bar, .msg-thread__topcard'),
    named('.msg-s-event-listitem--other, .msg-s-event-listitem--incoming'),
    attribute('section:has([role="textbox"])'),
    { css: 'a[href*="/in/"]:has(h2)', basis: 'position' },
  ],
  // The viewer writes here too.
  byLinks: false,
  fields: { headline: [named('.msg-s-profile-card .artdeco-entity-lockup__subtitle')] },
  // What follows a name here was written by them, not about them.
  lines: [],
  // A list of conversations names groups and advertisers alike, and leads to no profile.
  empty: [named('.msg-conversations-container__conversations-list')],
};

const SALES: ListRecipe = {
  ...PEOPLE,
  id: 'linkedin-sales',
  path: '^/sales/',
  items: [
    attribute('[data-x-search-result="LEAD"]'),
    named('tr.artdeco-models-table-row'),
    attribute('li:has([data-anonymize="person-name"])'),
    attribute('main:has([data-anonymize="person-name"])'),
  ],
  links: [{ css: 'a[href*="/sales/lead/"], a[href*="/sales/people/"]', basis: 'url' }],
  organizations: [],
  unlinked: true,
  fields: {
    name: [attribute('[data-anonymize="person-name"]')],
    headline: [
      attribute('[data-anonymize="headline"]'),
      attribute('[data-anonymize="title"], [data-anonymize="job-title"]'),
    ],
    organization: [attribute('[data-anonymize="company-name"]')],
    location: [attribute('[data-anonymize="location"]')],
  },
  lines: [],
};

/** "My network", invitations, followers, members of a group, guests of an event: one card a person. */
const CARDS: ListRecipe = {
  ...PEOPLE,
  id: 'linkedin-cards',
  path: '^/(mynetwork|me/|groups/|events/)',
  items: [
    LIST_ITEM,
    attribute('[data-view-name="cohort-card"]'),
    named('li.invitation-card'),
    named('.discover-person-card, .discover-entity-type-card'),
    LAZY_COLUMN,
    named('li:has(.artdeco-entity-lockup)'),
  ],
  fields: {
    headline: [
      named('.discover-person-card__occupation'),
      named('.invitation-card__subtitle'),
      named('.artdeco-entity-lockup__subtitle'),
    ],
  },
  ends: [...CONNECTED, ...BEYOND],
};

export const LINKEDIN_LISTS: ListRecipe[] = [
  SEARCH,
  CONNECTIONS,
  ORGANIZATION,
  POSTS,
  THREAD,
  SALES,
  CARDS,
];
