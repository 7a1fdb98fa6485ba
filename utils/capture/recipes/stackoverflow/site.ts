/** Stack Overflow's user page. */
import { HOSTS } from '../hosts';
import { aRecipe, aSite } from '../plain';

export const STACK_OVERFLOW = aSite({
  site: 'stackoverflow.com',
  hosts: HOSTS.stackoverflow,
  addresses: [
    { kind: 'wall', path: '^/users/(login|signup|account-recovery)(/|$)' },
    { kind: 'list', path: '^/users/?$' },
    { kind: 'person', path: '^/users/(?<slug>\\d+)(?:/|$)' },
    { kind: 'not-a-person', path: '^/.' },
  ],
  canonical: 'https://stackoverflow.com/users/{slug}',
  titles: ['^User (?<name>.+?) - Stack Overflow$'],
  recipes: [
    aRecipe({
      id: 'stackoverflow-user',
      version: '2025.06',
      main: ['#mainbar-full', '#content', 'main', 'body'],
      card: [{ css: ':scope', basis: 'position' }],
      fields: {
        name: [
          { css: '.fs-headline2', basis: 'class' },
          { css: 'h1', basis: 'position' },
        ],
        headline: [{ css: '.fs-headline2 ~ .fs-title', basis: 'class' }],
        location: [{ css: 'li:has(.iconLocation)', basis: 'class' }],
        about: [{ css: '.js-about-me-content', basis: 'class' }],
        links: [{ css: 'a[rel~="me"]', attribute: 'href', basis: 'rel-me' }],
      },
      proofs: [
        {
          where: 'document',
          css: 'link[rel="canonical"]',
          attribute: 'href',
          pattern: '/users/(\\d+)',
          points: 2,
        },
      ],
      self: ['a[href^="/users/edit/{slug}"]'],
    }),
  ],
});
