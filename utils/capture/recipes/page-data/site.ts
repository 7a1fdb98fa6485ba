/**
 * Sites whose pages carry what they show as data in the page: the layers read that, and here is only
 * what their addresses say.
 */
import { HOSTS } from '../hosts';
import { aSite } from '../plain';
import type { Site } from '../recipe';

export const PAGE_DATA: readonly Site[] = [
  aSite({
    site: 'adplist.org',
    hosts: HOSTS.adplist,
    addresses: [
      { kind: 'wall', path: '^/(login|signin|signup|auth)(/|$)' },
      { kind: 'person', path: '^/(?:mentors|members)/(?<slug>[\\w.-]+)/?$' },
      { kind: 'list', path: '^/(explore|mentors|search)(/|$)' },
    ],
    canonical: 'https://adplist.org/mentors/{slug}',
  }),
  aSite({
    site: 'mentorcruise.com',
    hosts: HOSTS.mentorcruise,
    addresses: [
      { kind: 'wall', path: '^/(login|signup|accounts)(/|$)' },
      { kind: 'list', path: '^/mentor/(browse|search)(/|$)' },
      { kind: 'person', path: '^/mentor/(?<slug>[\\w.-]+)/?$' },
    ],
    canonical: 'https://mentorcruise.com/mentor/{slug}/',
  }),
  aSite({
    site: 'wellfound.com',
    hosts: HOSTS.wellfound,
    addresses: [
      { kind: 'wall', path: '^/(login|join|signup)(/|$)' },
      { kind: 'person', path: '^/(?:u|p)/(?<slug>[\\w.-]+)/?$' },
      { kind: 'list', path: '^/company/[^/]+/people' },
      { kind: 'not-a-person', path: '^/(company|jobs|role|location|discover)(/|$)' },
    ],
    canonical: 'https://wellfound.com/u/{slug}',
  }),
  aSite({
    site: 'meetup.com',
    hosts: HOSTS.meetup,
    addresses: [
      { kind: 'wall', path: '^/(?:[a-z]{2}-[a-z]{2}/)?(login|register)(/|$)' },
      { kind: 'person', path: '^/(?:[a-z]{2}-[a-z]{2}/)?(?:[^/]+/)?members/(?<slug>\\d+)' },
      { kind: 'list', path: '^/(?:[a-z]{2}-[a-z]{2}/)?[^/]+/(members|events/[^/]+/attendees)/?$' },
      { kind: 'not-a-person', path: '^/(?:[a-z]{2}-[a-z]{2}/)?[^/]+/events(/|$)' },
    ],
    canonical: 'https://www.meetup.com/members/{slug}/',
  }),
  aSite({
    site: 'substack.com',
    hosts: HOSTS.substack,
    addresses: [
      { kind: 'wall', path: '^/(sign-in|signup)(/|$)' },
      { kind: 'person', path: '^/(?:profile/\\d+-|@)(?<slug>[\\w-]+)(?:/|$)' },
    ],
    canonical: 'https://substack.com/@{slug}',
  }),
];
