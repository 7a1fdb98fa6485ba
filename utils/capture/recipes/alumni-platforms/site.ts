/**
 * Platforms behind a sign-in whose markup nobody has described: the layers read them, and here is only
 * what their addresses say. Schools run them under hosts of their own, each a site by itself.
 */
import { HOSTS } from '../hosts';
import { aSite } from '../plain';
import type { Site } from '../recipe';

const SIGNED_OUT = '/(login|signin|sign-in|sign_in|signup|sign_up|auth|sso|saml)(/|$)';

export const ALUMNI_PLATFORMS: readonly Site[] = [
  aSite({
    site: 'peoplegrove.com',
    hosts: HOSTS.peoplegrove,
    addresses: [
      { kind: 'wall', path: SIGNED_OUT },
      { kind: 'person', path: '^/hub/(?<hub>[^/]+)/(?:profile|person)/(?<slug>[^/]+)(?:/|$)' },
      { kind: 'list', path: '^/hub/[^/]+/(people|community|directory|mentors)' },
    ],
    canonical: 'https://{host}/hub/{hub}/profile/{slug}',
  }),
  aSite({
    site: 'joinhandshake.com',
    hosts: HOSTS.handshake,
    addresses: [
      { kind: 'wall', path: SIGNED_OUT },
      { kind: 'person', path: '^/(?<kind>profiles|users)/(?<slug>[\\w-]+)(?:/|$)' },
      { kind: 'list', path: '^/(students|community|people|messages|network)(/|$)' },
      { kind: 'not-a-person', path: '^/(employers|emp|e|jobs|stu/jobs|events)(/|$)' },
    ],
    canonical: 'https://{host}/{kind}/{slug}',
  }),
  // The paths differ from school to school; where one names no person, the page itself decides.
  aSite({
    site: 'alumni platform',
    hosts: HOSTS.alumni,
    addresses: [
      { kind: 'wall', path: SIGNED_OUT },
      {
        kind: 'person',
        path: '^/(?<way>(?:[\\w-]+/){0,3}(?:profile|profiles|users|user|members|member|people|person|alumni|mentors))/(?<slug>[\\w.-]*\\d[\\w.-]*|[\\w]+[.-][\\w.-]+)/?$',
      },
      { kind: 'list', path: '/(directory|people|members|users|community|mentors|alumni)/?$' },
    ],
    canonical: 'https://{host}/{way}/{slug}',
  }),
];
