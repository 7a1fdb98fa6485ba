/** X: `data-testid` marks on the profile's head. A single page moves from profile to profile. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite, SIGN_IN } from '../plain';

export const X = aSite({
  site: 'x.com',
  hosts: HOSTS.x,
  addresses: [
    { kind: 'wall', path: '^/(login|signup|account/access|i/flow)(/|$)' },
    { kind: 'list', path: '^/(home|search|explore|notifications|messages|i/lists)(/|$)' },
    { kind: 'list', path: '^/\\w+/(followers|following|verified_followers|lists)(/|$)' },
    {
      kind: 'not-a-person',
      path: '^/(about|compose|download|hashtag|help|i|intent|jobs|oauth|privacy|settings|share|tos)(/|$)',
    },
    { kind: 'not-a-person', path: '^/\\w+/status/' },
    {
      kind: 'person',
      path: '^/@?(?<slug>\\w{1,15})(?:/(?:with_replies|media|likes|highlights|articles))?/?$',
    },
  ],
  canonical: 'https://x.com/{slug}',
  walls: [SIGN_IN, { css: '[data-testid="loginButton"] ~ form', basis: 'attribute' }],
  titles: ['^(?:\\(\\d+\\+?\\)\\s*)?(?<name>.+?) \\(@\\w+\\) / (?:X|Twitter)$'],
  recipes: [
    aRecipe({
      id: 'x-profile',
      version: '2026.03',
      main: ['[data-testid="primaryColumn"]', 'main', 'body'],
      exclude: ['[data-testid="sidebarColumn"]', 'article', '[data-testid="UserCell"]'],
      card: [
        { css: ':has(> [data-testid="UserName"])', basis: 'attribute' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '[data-testid="UserName"] [dir]', basis: 'attribute' },
          { css: '[data-testid="UserName"] span:not(:has(span))', basis: 'attribute' },
        ],
        headline: [{ css: '[data-testid="UserDescription"]', basis: 'attribute' }],
        location: [{ css: '[data-testid="UserLocation"]', basis: 'attribute' }],
      },
      proofs: [
        {
          where: 'card',
          css: '[data-testid="UserName"] span',
          attribute: 'text',
          pattern: '^\\s*@(\\w{1,15})\\s*$',
          points: 2,
        },
      ],
      titleLags: true,
      self: ['[data-testid="editProfileButton"]', 'a[href="/settings/profile"]'],
    }),
  ],
});
