/**
 * LinkedIn's signed-in profile from 2017 on, and the same page mounted in a frame or a shadow tree
 * of the newer shell (the hybrid).
 */
import type { Recipe } from '../recipe';
import {
  CARDS,
  CONTACT,
  EXCLUDED,
  IDS,
  ITEMS,
  PROMOTIONS,
  PROOFS,
  SECTIONS,
  SELF,
} from './profile';

export const EMBER: Recipe = {
  id: 'linkedin-profile-ember',
  version: '2024.07',
  stack: [
    '#profile-content main',
    'kith-frame main .pv-top-card',
    'kith-frame main section[data-member-id]',
    '#interop-outlet main section[data-member-id]',
    'main .pv-profile-card__anchor',
    'main .pv-top-card',
    'main h1.text-heading-xlarge',
    'main section.artdeco-card h1',
  ],
  main: [
    'kith-frame main',
    '#interop-outlet main',
    '#profile-content main',
    'main.scaffold-layout__main',
    'main#main',
    'main',
  ],
  exclude: EXCLUDED,
  card: CARDS,
  fields: {
    name: [
      { css: 'h1.text-heading-xlarge', basis: 'class' },
      { css: '.pv-top-card--list:not(.pv-top-card--list-bullet) > li:first-child', basis: 'class' },
      { css: ':is(h1, h2)', basis: 'position' },
    ],
    pronouns: [
      { css: ':is(h1, h2) ~ .text-body-small, .text-body-small.v-align-middle', basis: 'class' },
    ],
    headline: [
      { css: '.text-body-medium.break-words', basis: 'class' },
      { css: '.pv-top-card--list ~ h2', basis: 'class' },
    ],
    location: [
      { css: '.text-body-small.inline.t-black--light.break-words', basis: 'class' },
      { css: '.pv-top-card--list-bullet > li:first-child', basis: 'class' },
    ],
    organization: [
      { css: 'button[aria-label^="Current company"]', basis: 'attribute' },
      {
        css: 'ul.pv-text-details__right-panel > li:first-child button:has(img[src*="company-logo"])',
        basis: 'class',
      },
      { css: 'button:has(img[src*="company-logo"])', basis: 'url', confidence: 'low' },
    ],
  },
  machineReadable: false,
  cardLines: true,
  sections: SECTIONS,
  contact: CONTACT,
  items: ITEMS,
  proofs: PROOFS,
  ids: IDS,
  self: SELF,
  promotions: PROMOTIONS,
  expect: { must: ['name'], should: ['headline', 'location'] },
};
