/** GitHub's profile page: microdata on the vCard of the left column. */
import type { Recipe } from '../recipe';

const CARD = '[itemtype$="schema.org/Person"]';

export const PROFILE: Recipe = {
  id: 'github-profile',
  version: '2026.10',
  stack: [],
  main: ['body'],
  exclude: ['nav', 'header.Header', 'footer', '[role="dialog"]', 'details-menu', 'dialog'],
  card: [
    { css: CARD, basis: 'microdata' },
    { css: '.js-profile-editable-replace', basis: 'class' },
    { css: '.h-card', basis: 'microformat' },
  ],
  fields: {
    name: [
      { css: '[itemprop="name"]', basis: 'microdata' },
      { css: '.vcard-fullname', basis: 'class' },
      { css: '.p-name', basis: 'microformat' },
      // Who gave no name is shown by the login alone.
      {
        css: '[itemprop="additionalName"], .vcard-username, .p-nickname',
        basis: 'microdata',
        confidence: 'medium',
      },
    ],
    pronouns: [{ css: '[itemprop="pronouns"]', basis: 'microdata' }],
    headline: [
      { css: '.user-profile-bio', basis: 'class' },
      { css: '[data-bio-text]', basis: 'attribute' },
    ],
    location: [
      { css: '[itemprop="homeLocation"] .p-label, [itemprop="homeLocation"]', basis: 'microdata' },
    ],
    organization: [
      { css: '[itemprop="worksFor"] .p-org, [itemprop="worksFor"]', basis: 'microdata' },
    ],
    links: [
      { css: '[itemprop="url"] a[href], a[itemprop="url"]', attribute: 'href', basis: 'microdata' },
      {
        css: '[itemprop="social"] a[href], a[itemprop="social"]',
        attribute: 'href',
        basis: 'microdata',
      },
      { css: 'a[rel~="me"]', attribute: 'href', basis: 'rel-me' },
    ],
    emails: [
      {
        css: '[itemprop="email"] a[href^="mailto:"], a.u-email',
        attribute: 'href',
        basis: 'microdata',
      },
    ],
  },
  machineReadable: false,
  cardLines: false,
  sections: [],
  contact: [],
  items: [],
  proofs: [
    {
      where: 'card',
      css: '[itemprop="additionalName"], .vcard-username, .p-nickname',
      attribute: 'text',
      pattern: '^\\s*([a-zA-Z\\d-]+)',
      points: 2,
    },
    {
      where: 'document',
      css: 'meta[property="profile:username"]',
      attribute: 'content',
      pattern: '^(.+)$',
      points: 2,
    },
    {
      where: 'document',
      css: 'meta[name="octolytics-dimension-user_login"]',
      attribute: 'content',
      pattern: '^(.+)$',
      points: 2,
    },
    {
      where: 'document',
      css: 'meta[property="og:url"], link[rel="canonical"]',
      attribute: 'content',
      pattern: 'github\\.com/([^/?#]+)$',
      points: 1,
      mayDiffer: true,
    },
    {
      where: 'card',
      css: 'a[href*="?tab="]',
      attribute: 'href',
      pattern: '/([^/?#]+)\\?tab=',
      points: 1,
      mayDiffer: true,
    },
  ],
  ids: [],
  self: ['button.js-profile-editable-edit-button', '[href="/settings/profile"]'],
  promotions: [],
  expect: { must: ['name'], should: [] },
};
