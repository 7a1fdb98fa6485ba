/** Mastodon, on whatever server: told by its markup. A single page moves from profile to profile. */
import { aRecipe, aSite, SIGN_IN } from '../plain';

const HANDLE = '.account__header__tabs__name small, .display-name__account, h1 small';

export const MASTODON = aSite({
  site: 'mastodon',
  program: 'mastodon',
  addresses: [
    { kind: 'wall', path: '^/auth/' },
    { kind: 'list', path: '^/@[^/]+/(followers|following)/?$' },
    { kind: 'list', path: '^/(explore|directory|search|public|home|lists)(/|$)' },
    {
      kind: 'person',
      path: '^/@(?<slug>[\\w.-]+(?:@[\\w.-]+)?)(?:/(?:media|with_replies|featured|tagged/[^/]+))?/?$',
    },
    { kind: 'not-a-person', path: '^/@[^/]+/\\d+' },
  ],
  canonical: 'https://{host}/@{slug}',
  walls: [SIGN_IN],
  titles: ['^(?<name>.+?) \\(@[^()]+\\)(?: [-·|–—] .+)?$'],
  recipes: [
    aRecipe({
      id: 'mastodon-profile',
      version: '2026.08',
      main: ['.columns-area__panels__main', 'main', 'body'],
      exclude: ['.status', 'article', '.account__section-headline', '.endorsements-widget'],
      card: [
        { css: '.account-timeline__header', basis: 'class' },
        { css: '.account__header', basis: 'class' },
        { css: '.public-account-header', basis: 'class' },
        { css: ':scope', basis: 'position' },
      ],
      fields: {
        name: [
          { css: '.account__header__tabs__name .display-name__html', basis: 'class' },
          { css: '.account__header__tabs__name h1 > :not(small)', basis: 'class' },
          { css: '.public-account-header__tabs__name .display-name__html', basis: 'class' },
          { css: '.display-name__html', basis: 'class' },
          { css: 'h1 > :not(small)', basis: 'position' },
        ],
        about: [{ css: '.account__header__content', basis: 'class' }],
        links: [
          {
            css: '.account__header__fields a[rel~="me"], .account__header__fields dd a',
            attribute: 'href',
            basis: 'rel-me',
          },
        ],
      },
      // `@ada@home.example`: of two accounts called ada the server tells which; one at home has it too.
      proofs: [
        {
          where: 'card',
          css: HANDLE,
          attribute: 'text',
          pattern: '^\\s*@([\\w.-]+(?:@[\\w.-]+)?)',
          points: 2,
        },
        {
          where: 'card',
          css: HANDLE,
          attribute: 'text',
          pattern: '^\\s*@([\\w.-]+)',
          points: 2,
          mayDiffer: true,
        },
      ],
      titleLags: true,
      self: ['a[href="/settings/profile"]', 'a[href="/profile/edit"]'],
    }),
  ],
});
