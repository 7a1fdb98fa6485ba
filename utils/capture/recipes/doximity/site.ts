/** Doximity's public profile. The colleagues beside it are the likeliest to be taken for its subject. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite, SIGN_IN } from '../plain';

export const DOXIMITY = aSite({
  site: 'doximity.com',
  hosts: HOSTS.doximity,
  addresses: [
    { kind: 'wall', path: '^/(login|sign_in|register|session)' },
    { kind: 'list', path: '^/(directory|search)(/|$)' },
    { kind: 'person', path: '^/(?:pub|cv|profiles)/(?<slug>[^/]+)/?$' },
    { kind: 'not-a-person', path: '^/.' },
  ],
  canonical: 'https://www.doximity.com/pub/{slug}',
  walls: [SIGN_IN],
  titles: ['^(?:Dr\\. )?(?<name>.+?) (?:[–—|-]|on Doximity)'],
  recipes: [
    aRecipe({
      id: 'doximity-profile',
      version: '2025.04',
      exclude: ['[class*="similar" i]', '[id*="similar" i]', '[class*="colleague" i]'],
      card: [
        { css: ':has(> h1 #user_full_name)', basis: 'attribute' },
        { css: '.profile-head, .profile-header', basis: 'class' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '#user_full_name', basis: 'attribute' },
          { css: 'h1 [itemprop="name"]', basis: 'microdata' },
          { css: 'h1', basis: 'position' },
        ],
        headline: [
          { css: '[itemprop="jobTitle"]', basis: 'microdata' },
          { css: '.user-job-title', basis: 'class' },
          { css: 'a.profile-head-subtitle', basis: 'class' },
        ],
        location: [
          { css: 'span.profile-head-subtitle', basis: 'class' },
          { css: '[itemprop="addressLocality"]', basis: 'microdata' },
        ],
        about: [{ css: '.profile-summary-content, [itemprop="description"]', basis: 'class' }],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="canonical"]',
          attribute: 'href',
          pattern: '/(?:pub|cv)/([^/?#]+)',
          points: 2,
        },
      ],
    }),
  ],
});
