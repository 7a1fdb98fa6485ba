/** Sessionize: speakers' pages, and the list of speakers that conference sites embed. */
import { HOSTS } from '../hosts';
import { aList, aRecipe, aSite, SIGN_IN } from '../plain';

export const SESSIONIZE = aSite({
  site: 'sessionize.com',
  hosts: HOSTS.sessionize,
  addresses: [
    { kind: 'wall', path: '^/(login|app/login|signup)(/|$)' },
    { kind: 'list', path: '^/(app/)?speakers?(-directory)?(/|$)' },
    {
      kind: 'not-a-person',
      path: '^/(app|api|pricing|features|about|blog|playbook|faq|docs|contact|privacy|terms|cookies)(/|$)',
    },
    { kind: 'person', path: '^/(?<slug>[\\w-]+)/?$' },
  ],
  canonical: 'https://sessionize.com/{slug}/',
  walls: [SIGN_IN],
  titles: ["^(?<name>.+?)['’]s? Speaker Profile"],
  recipes: [
    aRecipe({
      id: 'sessionize-speaker',
      version: '2026.09',
      // Calls for papers have addresses of the same kind.
      stack: ['.c-s-speaker-info', '[class*="c-s-speaker-info"]'],
      exclude: ['.c-s-session', '.c-s-timeline'],
      card: [
        { css: '.c-s-speaker-info--full', basis: 'class' },
        { css: '.c-s-speaker-info', basis: 'class' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '.c-s-speaker-info__name', basis: 'class' },
          { css: 'h1', basis: 'position' },
        ],
        headline: [{ css: '.c-s-speaker-info__tagline', basis: 'class' }],
        location: [{ css: '.c-s-speaker-info__location', basis: 'class' }],
        about: [{ css: '.c-s-speaker-info__bio', basis: 'class' }],
        links: [{ css: 'a.c-s-links__link, .c-s-links a', attribute: 'href', basis: 'class' }],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="canonical"]',
          attribute: 'href',
          pattern: 'sessionize\\.com/([^/?#]+)',
          points: 2,
        },
        {
          where: 'document',
          css: 'meta[property="og:url"]',
          attribute: 'content',
          pattern: 'sessionize\\.com/([^/?#]+)',
          points: 1,
        },
      ],
    }),
  ],
});

/** On whatever site: the embed writes the speakers into the page. */
export const SESSIONIZE_EMBED = aSite({
  site: 'sessionize',
  program: 'sessionize',
  addresses: [{ kind: 'list', path: '^/' }],
  canonical: 'https://{host}/{slug}',
  walls: [],
  lists: [
    aList({
      id: 'sessionize-embed',
      version: '2026.09',
      path: '^/',
      main: ['body'],
      items: [{ css: '.sz-speaker', basis: 'class' }],
      links: [],
      unlinked: true,
      fields: {
        name: [{ css: '.sz-speaker__name', basis: 'class' }],
        headline: [{ css: '.sz-speaker__tagline', basis: 'class' }],
      },
    }),
  ],
});
