import { describe, expect, test } from 'vitest';
import { linkKey } from '../../utils/capture/text/links';
import type { IdentityKey } from '../../utils/domain/capture-result';
import { contradicts } from '../../utils/domain/contradiction';
import { byStrength, isPageOf, KEY_KINDS, proves } from '../../utils/domain/identity';
import { aCapture } from '../support/a-capture';

test('keys are ordered by strength, unknown kinds last, without repeats', () => {
  const keys = [
    'email:mo@a.example',
    'zz:1',
    'orcid:0000-0002-1825-0097',
    'github:mo',
    'linkedin:mo',
    'linkedin-member:7',
    'zz:1',
  ] as const;
  expect(byStrength(keys)).toEqual([
    'linkedin-member:7',
    'linkedin:mo',
    'github:mo',
    'orcid:0000-0002-1825-0097',
    'email:mo@a.example',
    'zz:1',
  ]);
});

/** An address of every kind that names somebody, with the key in it. */
const ADDRESSES: Record<string, IdentityKey> = {
  'https://www.linkedin.com/in/mara-okafor/': 'linkedin:mara-okafor',
  [`https://www.linkedin.com/in/ACoAA${'b'.repeat(34)}/`]: `linkedin-id:ACoAA${'b'.repeat(34)}`,
  'https://github.com/Mara': 'github:mara',
  'https://gitlab.com/mara.okafor': 'gitlab:mara.okafor',
  'https://orcid.org/0000-0002-1825-009x': 'orcid:0000-0002-1825-009X',
  'https://scholar.google.com/citations?user=aBcDeFgHiJkL': 'scholar:aBcDeFgHiJkL',
  'https://stackoverflow.com/users/1234/mara-okafor': 'stackoverflow:1234',
  'https://bsky.app/profile/mara.bsky.example': 'bluesky:mara.bsky.example',
  'https://bsky.app/profile/did:plc:abc234': 'bluesky:did:plc:abc234',
  'https://x.com/MaraOkafor': 'x:maraokafor',
  'https://www.researchgate.net/profile/Mara-Okafor-2': 'researchgate:mara-okafor-2',
  'https://www.xing.com/profile/Mara_Okafor12/web_profiles': 'xing:mara_okafor12',
  'https://www.doximity.com/pub/mara-okafor-md': 'doximity:mara-okafor-md',
  'https://wellfound.com/u/mara-okafor': 'wellfound:mara-okafor',
  'https://adplist.org/mentors/mara-okafor': 'adplist:mara-okafor',
  'https://mentorcruise.com/mentor/maraokafor/': 'mentorcruise:maraokafor',
  'https://www.meetup.com/members/1234/': 'meetup:1234',
  'https://substack.com/@mara': 'substack:mara',
  'https://social.example/@Mara': 'fedi:mara@social.example',
};

test('every kind of key that an address gives has its place, and that address is its page', () => {
  for (const [address, key] of Object.entries(ADDRESSES)) {
    expect(linkKey(address), address).toBe(key);
    expect(KEY_KINDS, address).toContain(key.split(':')[0]);
    expect(isPageOf(key, address), address).toBe(true);
    expect(isPageOf(`${key}0` as IdentityKey, address), address).toBe(false);
    expect(isPageOf(key, `https://evil.example/${key}`), address).toBe(false);
  }
  const given = new Set(Object.values(ADDRESSES).map((key) => key.split(':')[0]));
  const byRecipes = ['linkedin-member', 'profile', 'email'];
  expect(KEY_KINDS.filter((kind) => !given.has(kind))).toEqual(byRecipes);
});

test('of a server’s people only its own are proved there, of a site’s only those at its address', () => {
  const server = aCapture({ site: 'social.example', address: 'https://social.example/@mara' });
  expect(proves('fedi:mara@social.example', server)).toBe(true);
  expect(proves('fedi:mara@home.example', server)).toBe(false);
  const talks = aCapture({ site: 'talks.example', address: 'https://talks.example/speaker/mara' });
  expect(proves('profile:talks.example/speaker/mara', talks)).toBe(true);
  expect(proves('profile:other.example/speaker/mara', talks)).toBe(false);
});

describe('a key proves who somebody is', () => {
  const generic = { recipe: null, site: 'ada.example', address: 'https://ada.example/' };

  test('when a recipe of its own site bound it', () => {
    expect(proves('linkedin:mara-okafor', aCapture())).toBe(true);
    expect(proves('linkedin-id:ACoAA1', aCapture())).toBe(true);
  });

  test('when it is the address itself that names them', () => {
    const address = 'https://orcid.org/0000-0002-1825-009X';
    const page = aCapture({ recipe: null, site: 'orcid.org', address });
    expect(proves('orcid:0000-0002-1825-009X', page)).toBe(true);
    expect(proves('orcid:0000-0000-0000-0000', page)).toBe(false);
  });

  test('also when its letters are encoded in the address', () => {
    const address = 'https://www.linkedin.com/in/%C3%A7elik/';
    expect(proves('linkedin:çelik', aCapture({ recipe: null, address }))).toBe(true);
  });

  test('never when another site says so, nor an e-mail on any', () => {
    expect(proves('linkedin:ada', aCapture(generic))).toBe(false);
    expect(
      proves('linkedin:ada', aCapture({ ...generic, address: 'https://ada.example/ada' })),
    ).toBe(false);
    expect(proves('email:ada@ada.example', aCapture())).toBe(false);
    expect(proves('github:ada', aCapture())).toBe(false);
  });
});

describe('an id contradicts', () => {
  test('when another of its kind is known', () => {
    expect(contradicts(['linkedin-id:A', 'linkedin:mo'], ['linkedin-id:B', 'linkedin:mo'])).toBe(
      true,
    );
  });

  test('never when it is the same, of another kind, or a stronger one agrees', () => {
    expect(contradicts(['linkedin-id:A'], ['linkedin-id:A'])).toBe(false);
    expect(contradicts(['linkedin-member:1'], ['linkedin-id:B'])).toBe(false);
    expect(contradicts(['linkedin:old'], ['linkedin:new'])).toBe(false);
    expect(
      contradicts(['linkedin-member:1', 'linkedin-id:A'], ['linkedin-member:1', 'linkedin-id:B']),
    ).toBe(false);
  });
});
