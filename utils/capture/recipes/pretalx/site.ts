/** pretalx, on whatever host: a speaker's page and the speakers of an event. */
import { HOSTS } from '../hosts';
import { aList, aRecipe, aSite, SIGN_IN } from '../plain';

export const PRETALX = aSite({
  site: 'pretalx.com',
  hosts: HOSTS.pretalx,
  program: 'pretalx',
  addresses: [
    { kind: 'wall', path: '^/[\\w.-]+/login/?$' },
    { kind: 'self', path: '^/[\\w.-]+/me(/|$)' },
    { kind: 'list', path: '^/[\\w.-]+/speaker/?$' },
    { kind: 'person', path: '^/(?<event>[\\w.-]+)/speaker/(?<slug>\\w+)/?$' },
    { kind: 'not-a-person', path: '^/[\\w.-]+/(schedule|cfp|submit|featured)?(/|$)' },
  ],
  canonical: 'https://{host}/{event}/speaker/{slug}/',
  walls: [SIGN_IN],
  titles: ['^(?<name>.+?) :: '],
  recipes: [
    aRecipe({
      id: 'pretalx-speaker',
      version: '2026.08',
      exclude: [
        '.buttons',
        '.btn',
        'a[href$=".ics"]',
        '.speaker-talks',
        '.pretalx-session',
        'header',
      ],
      card: [
        { css: 'article:has(.speaker-container, .speaker-bio)', basis: 'class' },
        { css: 'article', basis: 'position' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '.heading-with-buttons', basis: 'class' },
          { css: 'h1, h2, h3', basis: 'position' },
        ],
        about: [
          { css: '.speaker-bio', basis: 'class' },
          { css: '.biography', basis: 'class' },
        ],
        links: [
          {
            css: '.answers a[href^="http"], .icon-link a[href^="http"]',
            attribute: 'href',
            basis: 'class',
          },
        ],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="alternate"][type="application/json"]',
          attribute: 'href',
          pattern: '/speakers/(\\w+)/?$',
          points: 2,
        },
        {
          where: 'document',
          css: 'meta[property="og:url"]',
          attribute: 'content',
          pattern: '/speaker/(\\w+)',
          points: 1,
        },
      ],
    }),
  ],
  lists: [
    aList({
      id: 'pretalx-speakers',
      version: '2026.08',
      path: '/speaker/?$',
      items: [{ css: 'a[href*="/speaker/"]:has(.pretalx-session)', basis: 'url' }],
      links: [{ css: 'a[href*="/speaker/"]', basis: 'url' }],
      fields: { name: [{ css: '.title', basis: 'class' }] },
      empty: [{ css: '.pretalx-list-day', basis: 'class' }],
    }),
  ],
});
