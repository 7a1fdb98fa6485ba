/** LinkedIn's signed-in profile since October 2025: hashed classes, `componentkey`, at times no hook at all. */
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

export const SDUI: Recipe = {
  id: 'linkedin-profile-sdui',
  version: '2026.10',
  stack: [],
  main: ['main#workspace', 'main', '[role="main"]', '#workspace'],
  exclude: EXCLUDED,
  card: CARDS,
  fields: {
    name: [
      { css: '[componentkey^="ProfileVerificationTriggerRef-"] :is(h1, h2)', basis: 'attribute' },
      { css: ':is(h1, h2)', basis: 'position' },
      { css: '[role="toolbar"] a[href*="/in/{slug}"] p:nth-of-type(1)', basis: 'url' },
    ],
    about: [{ css: '[data-testid="expandable-text-box"]', basis: 'attribute' }],
    organization: [
      {
        css: '[role="button"]:has(svg[id^="company"]), button:has(svg[id^="company"])',
        basis: 'attribute',
      },
      { css: 'a[href*="/company/"]', basis: 'url' },
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
