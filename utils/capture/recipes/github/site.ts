/** GitHub: the addresses that are a person's, and the one recipe. */
import { HOSTS } from '../hosts';
import type { Site } from '../recipe';
import { PROFILE } from './profile';

export const GITHUB: Site = {
  site: 'github.com',
  hosts: HOSTS.github,
  addresses: [
    { kind: 'wall', path: '^/(login|session|join|signup)(/|$)' },
    { kind: 'list', path: '^/(search|explore|trending|stars|orgs/[^/]+/people)(/|$)' },
    {
      kind: 'not-a-person',
      path: '^/(orgs|organizations|topics|collections|marketplace|features|sponsors|settings|notifications|new|about|pricing|security|enterprise|customer-stories|readme|events|issues|pulls|codespaces|dashboard|apps)(/|$)',
    },
    { kind: 'other', path: '^/$' },
    { kind: 'person', path: '^/(?<slug>[a-z\\d](?:[a-z\\d-]{0,38}))/?$' },
    { kind: 'not-a-person', path: '^/[^/]+/[^/]+' },
  ],
  canonical: 'https://github.com/{slug}',
  walls: [{ css: 'form[action="/session"] input[type="password"]', basis: 'attribute' }],
  organizations: [
    { css: '[itemtype$="schema.org/Organization"]', basis: 'microdata' },
    {
      css: 'meta[name="hovercard-subject-tag"][content^="organization:"]',
      basis: 'attribute',
    },
  ],
  titles: ['^(?<login>[^\\s()]+) \\((?<name>[^()]+)\\)(?: · GitHub)?$'],
  otherTitles: [
    'Popular repositories',
    'Pinned',
    'Highlights',
    'Organizations',
    'Achievements',
    'Contribution activity',
    'Uh oh!',
    'Block or report user',
  ],
  recipes: [PROFILE],
  lists: [],
};
