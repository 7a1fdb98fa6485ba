/** Bluesky: `data-testid` marks, and the id in the picture's address. A single page keeps old ones hidden. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite, SIGN_IN } from '../plain';

export const BLUESKY = aSite({
  site: 'bsky.app',
  hosts: HOSTS.bluesky,
  addresses: [
    { kind: 'list', path: '^/profile/[^/]+/(followers|follows|known-followers)/?$' },
    { kind: 'list', path: '^/(search|notifications|messages|starter-pack)(/|$)' },
    { kind: 'person', path: '^/profile/(?<slug>[^/]+)/?$' },
    { kind: 'not-a-person', path: '^/profile/[^/]+/' },
    { kind: 'not-a-person', path: '^/(settings|feeds|lists|about|support|hashtag)(/|$)' },
  ],
  canonical: 'https://bsky.app/profile/{slug}',
  walls: [SIGN_IN],
  titles: ['^(?:\\(\\d+\\+?\\)\\s*)?(?<name>.+?) \\(@[^()]+\\) — Bluesky$'],
  recipes: [
    aRecipe({
      id: 'bluesky-profile',
      version: '2026.06',
      main: ['[data-testid="profileScreen"]', 'main', 'body'],
      exclude: ['[data-testid^="feedItem"]', '[data-testid^="postThreadItem"]'],
      card: [
        { css: '[data-testid="profileView"]', basis: 'attribute' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [{ css: '[data-testid="profileHeaderDisplayName"]', basis: 'attribute' }],
        headline: [{ css: '[data-testid="profileHeaderDescription"]', basis: 'attribute' }],
      },
      proofs: [
        {
          where: 'card',
          css: 'a[data-testid="profileHeaderFollowersButton"], a[data-testid="profileHeaderFollowsButton"], a[href$="/followers"], a[href$="/follows"]',
          attribute: 'href',
          pattern: '/profile/([^/]+)/follow',
          points: 2,
        },
      ],
      titleLags: true,
      ids: [
        {
          where: 'card',
          css: '[data-testid="userAvatarImage"] img, img[src*="/img/avatar/"], [data-testid="profileHeaderAviButton"] img',
          attribute: 'src',
          pattern: '/(did:[a-z]+:[\\w.:%-]+)/',
          key: 'bluesky',
        },
      ],
      self: ['[data-testid="profileHeaderEditProfileButton"]'],
    }),
  ],
});
