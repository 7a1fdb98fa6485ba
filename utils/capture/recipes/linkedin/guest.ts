/** LinkedIn's public profile, as shown to those who are not signed in; many values are masked. */
import type { Recipe } from '../recipe';
import { EXCLUDED, IDS, ITEMS, PROMOTIONS, PROOFS, SECTIONS } from './profile';

export const GUEST: Recipe = {
  id: 'linkedin-profile-guest',
  version: '2026.05',
  stack: [
    '.top-card-layout',
    '.top-card-layout__title',
    '[data-tracking-control-name^="public_profile_topcard"]',
  ],
  main: ['main', 'body'],
  exclude: [...EXCLUDED, '.contextual-sign-in-modal', '.aside-section-container', '.browse-map'],
  card: [
    { css: 'section.top-card-layout', basis: 'class' },
    { css: '.top-card-layout', basis: 'class' },
  ],
  fields: {
    name: [
      { css: '.top-card-layout__title', basis: 'class' },
      { css: ':is(h1, h2)', basis: 'position' },
    ],
    headline: [{ css: '.top-card-layout__headline', basis: 'class' }],
    location: [
      { css: '.profile-info-subheader > div:first-child > span:first-child', basis: 'class' },
      { css: '.top-card__subline-item', basis: 'class' },
      { css: '.top-card-layout__first-subline > :first-child', basis: 'class' },
    ],
    organization: [
      {
        css: '[data-tracking-control-name="public_profile_topcard-current-company"]',
        basis: 'attribute',
      },
      { css: 'a[href*="public_profile_topcard-current-company"]', basis: 'url' },
      {
        css: '[data-section="currentPositionsDetails"] a, [data-section="currentPositionsDetails"]',
        basis: 'attribute',
      },
    ],
  },
  machineReadable: true,
  cardLines: true,
  sections: SECTIONS,
  contact: [],
  items: ITEMS,
  proofs: PROOFS,
  ids: IDS,
  self: [],
  promotions: PROMOTIONS,
  expect: { must: ['name'], should: ['headline', 'location'] },
};
