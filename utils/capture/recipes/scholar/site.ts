/** Google Scholar's author page: ids that are words, and the author's id in the address. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite } from '../plain';

export const SCHOLAR = aSite({
  site: 'scholar.google.com',
  hosts: HOSTS.scholar,
  addresses: [
    { kind: 'person', path: '^/citations$', query: 'user' },
    { kind: 'list', path: '^/citations$' },
    { kind: 'not-a-person', path: '^/' },
  ],
  canonical: 'https://scholar.google.com/citations?user={slug}',
  keepsCase: true,
  // One of an author's articles has the author's id in its address too.
  organizations: [{ css: '#gsc_oci_title, #gsc_vcd_title', basis: 'attribute' }],
  titles: ['^(?<name>.+?) - .*Google'],
  recipes: [
    aRecipe({
      id: 'scholar-author',
      version: '2026.01',
      main: ['#gsc_bdy', 'body'],
      exclude: ['#gsc_rsb_co', '#gsc_a_b'],
      card: [
        { css: '#gsc_prf_i', basis: 'attribute' },
        { css: '#gsc_prf', basis: 'attribute' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '#gsc_prf_in', basis: 'attribute' },
          { css: '#gsc_prf_inw > :first-child', basis: 'attribute' },
        ],
        headline: [{ css: '.gsc_prf_il:not([id])', basis: 'class' }],
        organization: [{ css: '.gsc_prf_il a[href*="view_op=view_org"]', basis: 'url' }],
        links: [{ css: '#gsc_prf_ivh a[href]', attribute: 'href', basis: 'attribute' }],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="canonical"]',
          attribute: 'href',
          pattern: '[?&]user=([\\w-]+)',
          points: 2,
        },
      ],
    }),
  ],
});
