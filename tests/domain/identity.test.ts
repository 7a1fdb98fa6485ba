import { describe, expect, test } from 'vitest';
import { linkKey } from '../../utils/capture/text/links';
import { byStrength, contradicts, KEY_KINDS, proves } from '../../utils/domain/identity';
import { aCapture } from '../support/a-capture';

test('keys are ordered by strength, unknown kinds last, without repeats', () => {
  const keys = [
    'email:mo@a.example',
    'x:1',
    'orcid:0000-0002-1825-0097',
    'github:mo',
    'linkedin:mo',
    'linkedin-member:7',
    'x:1',
  ] as const;
  expect(byStrength(keys)).toEqual([
    'linkedin-member:7',
    'linkedin:mo',
    'github:mo',
    'orcid:0000-0002-1825-0097',
    'email:mo@a.example',
    'x:1',
  ]);
});

test.each([
  'https://www.linkedin.com/in/mara-okafor/',
  `https://www.linkedin.com/in/ACoAA${'b'.repeat(34)}/`,
  'https://github.com/mara',
  'https://orcid.org/0000-0002-1825-0097',
])('the kind of key in %s has its place', (link) => {
  expect(KEY_KINDS).toContain(linkKey(link)?.split(':')[0]);
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
