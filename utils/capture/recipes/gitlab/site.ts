/** GitLab, gitlab.com and others' own: microdata on the profile's header. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite, SIGN_IN } from '../plain';

export const GITLAB = aSite({
  site: 'gitlab.com',
  hosts: HOSTS.gitlab,
  program: 'gitlab',
  addresses: [
    { kind: 'wall', path: '^/(users/(sign_in|sign_up)|oauth)(/|$)' },
    { kind: 'list', path: '/-/(group|project)_members$' },
    {
      kind: 'not-a-person',
      path: '^/(-|admin|api|dashboard|explore|groups|help|projects|public|search|snippets|users)(/|$)',
    },
    { kind: 'person', path: '^/(?<slug>[a-z\\d_][\\w.-]*)/?$' },
    { kind: 'not-a-person', path: '^/[^/]+/[^/]+' },
  ],
  canonical: 'https://{host}/{slug}',
  walls: [SIGN_IN],
  organizations: [{ css: 'body[data-page^="groups:"]', basis: 'attribute' }],
  titles: ['^(?<name>.+?)(?: \\(@?[\\w.-]+\\))? · GitLab$'],
  recipes: [
    aRecipe({
      id: 'gitlab-profile',
      version: '2026.05',
      main: ['#content-body', 'main', 'body'],
      card: [
        { css: '.user-profile', basis: 'class' },
        { css: '.profile-header', basis: 'class' },
      ],
      fields: {
        name: [
          { css: '[itemprop="name"]', basis: 'microdata' },
          { css: '.cover-title', basis: 'class' },
        ],
        // Stands within the name, and is taken out of it.
        pronouns: [{ css: '[itemprop="name"] > span, .cover-title > span', basis: 'microdata' }],
        headline: [{ css: '[itemprop="jobTitle"]', basis: 'microdata' }],
        organization: [{ css: '[itemprop="worksFor"]', basis: 'microdata' }],
        location: [
          { css: '[itemprop="addressLocality"]', basis: 'microdata' },
          { css: '[itemprop="address"]', basis: 'microdata' },
        ],
        about: [{ css: '.profile-user-bio', basis: 'class' }],
        links: [
          { css: 'a[itemprop="url"], a[rel~="me"]', attribute: 'href', basis: 'microdata' },
          {
            css: 'a[title="LinkedIn"], a[title="X"], a[title="Mastodon"], a[title="Bluesky"], a[title="GitHub"]',
            attribute: 'href',
            basis: 'attribute',
          },
        ],
        emails: [{ css: 'a[itemprop="email"]', attribute: 'href', basis: 'microdata' }],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="alternate"][type="application/atom+xml"]',
          attribute: 'href',
          pattern: '/([^/?]+)\\.atom',
          points: 2,
        },
        {
          where: 'card',
          css: 'a[href*="/users/"]',
          attribute: 'href',
          pattern: '/users/([^/?#]+)/(?:activity|groups|projects|starred|followers|following)',
          points: 1,
        },
      ],
      self: ['a[href="/-/profile"]', 'a[href="/-/user_settings/profile"]'],
    }),
  ],
});
