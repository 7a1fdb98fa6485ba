/** LinkedIn's pages of several people, in every stack known: the site shows two of them side by side. */
import type { ListRecipe } from '../recipe';
import { EXCLUDED } from './profile';

export const LISTS: ListRecipe[] = [
  {
    id: 'linkedin-people',
    version: '2026.10',
    path: '^/',
    stack: [],
    main: ['kith-frame main', '#interop-outlet main', 'main#workspace', 'main', '[role="main"]'],
    exclude: EXCLUDED,
    items: [
      {
        css: '[data-testid="lazy-column"] [role="listitem"], main [role="listitem"]',
        basis: 'attribute',
      },
    ],
    links: [{ css: 'a[href*="/in/"]', basis: 'url' }],
    organizations: [{ css: 'a[href*="/company/"], a[href*="/school/"]', basis: 'url' }],
    unlinked: false,
    fields: {},
    lines: ['headline', 'location'],
    noise: [],
    ends: [],
    empty: [],
  },
];
