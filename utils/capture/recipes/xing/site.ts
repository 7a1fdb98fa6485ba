/** XING: `data-qa` marks. A single page; nothing on its card repeats the address but links. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite, SIGN_IN } from '../plain';

export const XING = aSite({
  site: 'xing.com',
  hosts: HOSTS.xing,
  addresses: [
    { kind: 'wall', path: '^/(login|signup|start)(/|$)' },
    { kind: 'list', path: '^/(search/members|contacts|network|events/[^/]+/guests)(/|$)' },
    { kind: 'list', path: '^/pages/[^/]+/employees' },
    { kind: 'person', path: '^/profile/(?<slug>[^/]+)(?:/|$)' },
    { kind: 'not-a-person', path: '^/(pages|companies|jobs|events|communities|news)(/|$)' },
  ],
  canonical: 'https://www.xing.com/profile/{slug}',
  walls: [SIGN_IN],
  titles: ['^(?:\\(\\d+\\+?\\)\\s*)?(?<name>.+?)(?: [-–—] .+)? \\| XING$'],
  recipes: [
    aRecipe({
      id: 'xing-profile',
      version: '2023.04',
      card: [{ css: ':scope', basis: 'position' }],
      fields: {
        name: [
          { css: '[data-qa="malt-profile-display-name"] > span', basis: 'attribute' },
          { css: '[data-qa="malt-profile-display-name"]', basis: 'attribute' },
          { css: 'h1, h2', basis: 'position' },
        ],
        headline: [
          { css: '[data-qa="profile-occupation-work_experience"] p', basis: 'attribute' },
          { css: '[data-qa="profile-occupations"] p', basis: 'attribute' },
        ],
        location: [{ css: '[data-qa="profile-location"] p', basis: 'attribute' }],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="canonical"]',
          attribute: 'href',
          pattern: '/profile/([^/?#]+)',
          points: 1,
          mayDiffer: true,
        },
        {
          where: 'card',
          css: 'a[href*="/profile/{slug}/" i]',
          attribute: 'href',
          pattern: '/profile/([^/?#]+)',
          points: 1,
          mayDiffer: true,
        },
      ],
      titleLags: true,
    }),
  ],
});
