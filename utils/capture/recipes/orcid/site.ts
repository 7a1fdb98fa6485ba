/** ORCID: a single page whose title and record both show the id. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite, SIGN_IN } from '../plain';

const ID = '(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])';

export const ORCID = aSite({
  site: 'orcid.org',
  hosts: HOSTS.orcid,
  addresses: [
    { kind: 'self', path: '^/my-orcid(/|$)' },
    { kind: 'wall', path: '^/(signin|register|reset-password|oauth)(/|$)' },
    { kind: 'list', path: '^/orcid-search(/|$)' },
    { kind: 'person', path: `^/(?<slug>${ID.slice(1, -1)})(?:/print)?/?$` },
    { kind: 'not-a-person', path: '^/.' },
  ],
  canonical: 'https://orcid.org/{slug}',
  walls: [SIGN_IN],
  titles: ['^(?<name>.+?) \\(\\d{4}-[\\dX-]+\\) [-–|] ORCID'],
  recipes: [
    aRecipe({
      id: 'orcid-record',
      version: '2026.02',
      exclude: ['.issue', '.no-public-information', 'app-header', 'app-footer'],
      card: [
        { css: 'app-record-header', basis: 'attribute' },
        { css: '.record-header', basis: 'class' },
        { css: ':has(> #names)', basis: 'attribute' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '#names h1', basis: 'attribute' },
          { css: 'h1', basis: 'position' },
        ],
        about: [{ css: '#biography', basis: 'attribute' }],
        links: [{ css: 'a[rel~="me"]', attribute: 'href', basis: 'rel-me' }],
      },
      proofs: [
        {
          where: 'card',
          css: '#orcid-id h2, .id-wrapper h2',
          attribute: 'text',
          pattern: ID,
          points: 2,
        },
        { where: 'document', css: 'head > title', attribute: 'text', pattern: ID, points: 2 },
      ],
      titleLags: true,
    }),
  ],
});
