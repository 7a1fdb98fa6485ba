/** Sched: each event is a host; people have pages by their role there. */
import { HOSTS } from '../hosts';
import { aList, aRecipe, aSite, SIGN_IN } from '../plain';

export const SCHED = aSite({
  site: 'sched.com',
  hosts: HOSTS.sched,
  addresses: [
    { kind: 'wall', path: '^/(login|signup)(/|$)' },
    { kind: 'not-a-person', path: '^/(directory/)?(sponsors?|exhibitors?|vendors?)(/|$)' },
    { kind: 'list', path: '^/directory(/|$)' },
    {
      kind: 'person',
      path: '^/(?<role>speaker|moderator|attendee|artist|panelist|facilitator)/(?<slug>[^/]+)/?$',
    },
    { kind: 'not-a-person', path: '^/(event|venue|type|info|list|grid|overview)(/|$)' },
  ],
  canonical: 'https://{host}/{role}/{slug}',
  walls: [SIGN_IN],
  titles: ['^(?:[^:]+: )?(?<name>[^:|]+?)(?: [-–|] Sched)?$'],
  recipes: [
    aRecipe({
      id: 'sched-person',
      version: '2026.09',
      exclude: ['.sched-event', '.sched-person-session', '#sched-page-me-schedule'],
      card: [
        { css: ':has(> .sched-person-name)', basis: 'class' },
        { css: '#sched-page-me', basis: 'attribute' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '.sched-person-name', basis: 'class' },
          { css: '#sched-page-me-name', basis: 'attribute' },
          { css: 'h1', basis: 'position' },
        ],
        headline: [
          { css: '.sched-person-position, .sched-event-details-position', basis: 'class' },
          // Newer pages have position and company on one line.
          { css: '.sched-person-company', basis: 'class' },
        ],
        organization: [
          { css: '.sched-person-position ~ .sched-person-company', basis: 'class' },
          { css: '.sched-event-details-company', basis: 'class' },
        ],
        about: [
          { css: '.sched-person-bio', basis: 'class' },
          { css: '#sched-page-me-profile-about', basis: 'attribute' },
        ],
        links: [
          {
            css: '.social-links a[href^="http"]:not([href*="/intent/"], [href*="/share"])',
            attribute: 'href',
            basis: 'class',
          },
        ],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="canonical"]',
          attribute: 'href',
          pattern: '/(?:speaker|moderator|attendee|artist|panelist|facilitator)/([^/?#]+)',
          points: 2,
        },
        {
          where: 'document',
          css: 'meta[property="og:url"]',
          attribute: 'content',
          pattern: '/(?:speaker|moderator|attendee|artist|panelist|facilitator)/([^/?#]+)',
          points: 1,
        },
      ],
    }),
  ],
  lists: [
    aList({
      id: 'sched-directory',
      version: '2026.09',
      path: '^/directory',
      items: [{ css: '.sched-person', basis: 'class' }],
      links: [
        {
          css: 'a[href*="speaker/"], a[href*="attendee/"], a[href*="artist/"], a[href*="moderator/"]',
          basis: 'url',
        },
      ],
      unlinked: true,
      fields: {
        name: [
          { css: '.sched-event-details-name, h2', basis: 'class' },
          { css: 'a.sched-avatar', attribute: 'title', basis: 'attribute' },
        ],
        headline: [{ css: '.sched-event-details-position', basis: 'class' }],
        organization: [{ css: '.sched-event-details-company', basis: 'class' }],
      },
    }),
  ],
});
