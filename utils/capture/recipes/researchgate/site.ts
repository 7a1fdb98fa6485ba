/** ResearchGate's profile; its class names are words of its own, and have changed before. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite, SIGN_IN } from '../plain';

export const RESEARCHGATE = aSite({
  site: 'researchgate.net',
  hosts: HOSTS.researchgate,
  addresses: [
    { kind: 'wall', path: '^/(login|signup|application\\.Login)' },
    { kind: 'list', path: '^/(search|institution|lab|topic)(/|$)' },
    { kind: 'person', path: '^/(?:profile|scientific-contributions)/(?<slug>[^/]+)(?:/|$)' },
    { kind: 'not-a-person', path: '^/.' },
  ],
  canonical: 'https://www.researchgate.net/profile/{slug}',
  walls: [SIGN_IN],
  titles: ['^(?<name>[^|]+?) \\| .*Research ?(?:profile|Gate)', '^(?<name>[^|]+?) \\| '],
  recipes: [
    aRecipe({
      id: 'researchgate-profile',
      version: '2022.05',
      exclude: ['[class*="person-list-item"]', '[class*="similar"]', '[class*="publication-item"]'],
      card: [
        { css: '.profile-header, .research-detail-header', basis: 'class' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '[itemprop="name"]', basis: 'microdata' },
          { css: '.nova-legacy-e-text--size-xxl', basis: 'class' },
          { css: 'h1', basis: 'position' },
        ],
        headline: [
          { css: '.nova-legacy-v-institution-item__info-section-list-item', basis: 'class' },
        ],
        organization: [
          { css: '.nova-legacy-v-institution-item__stack-item a', basis: 'class' },
          { css: 'a[href*="institution/"]', basis: 'url', confidence: 'medium' },
        ],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="canonical"]',
          attribute: 'href',
          pattern: '/profile/([^/?#]+)',
          points: 2,
        },
        {
          where: 'document',
          css: 'meta[property="og:url"]',
          attribute: 'content',
          pattern: '/profile/([^/?#]+)',
          points: 1,
        },
      ],
    }),
  ],
});
