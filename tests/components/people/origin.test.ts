import { expect, test } from 'vitest';
import { originOf, originWords } from '../../../components/people/origin';

const today = Temporal.PlainDate.from('2026-11-21');
const origin = {
  layer: 'recipe',
  basis: 'attribute',
  confidence: 'medium',
  site: 'linkedin.com',
  address: 'https://www.linkedin.com/in/mara-okafor/',
  at: '2026-11-20T10:00:00.000Z',
};

test('what was read says where, when, how and how surely', () => {
  const read = originOf({ headline: origin }, 'headline');
  expect(originWords(read, today, 'UTC')).toBe(
    'linkedin.com, read yesterday. From its place on the profile. Fairly sure.',
  );
});

test('a field without an origin was typed by the user', () => {
  expect(originWords(originOf({}, 'headline'), today, 'UTC')).toBe('Typed by you.');
});

test.each([null, 'x', {}, { ...origin, layer: 'of-a-later-version' }, { ...origin, at: 3 }])(
  'an origin that cannot be read (%j) is none',
  (kept) => {
    expect(originOf({ headline: kept }, 'headline')).toBeNull();
  },
);
