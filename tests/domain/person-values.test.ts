import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../utils/domain/errors';
import { cleanPersonValues, type PersonInput } from '../../utils/domain/person-values';

test('values are cleaned, blanks become null, unknown fields stay outside', () => {
  const values = cleanPersonValues({
    name: ' Mara \u202eOkafor ',
    headline: '  ',
    note: 'one\ntwo',
    ...{ isAdmin: true },
  });
  expect(values).toEqual({ name: 'Mara Okafor', headline: null, note: 'one\ntwo' });
});

test('links that could run, addresses that are none, and repeats are left out', () => {
  const values = cleanPersonValues({
    links: ['javascript:alert(1)', 'https://a.example/', 'https://a.example/'],
    emails: ['m.okafor@northside.example', 'not an address', '<script>@x'],
    tags: ['alumni', 'alumni ', ''],
  });
  expect(values).toEqual({
    links: ['https://a.example/'],
    emails: ['m.okafor@northside.example'],
    tags: ['alumni'],
  });
});

test('what is far too long is cut, not refused', () => {
  const values = cleanPersonValues({
    about: 'x'.repeat(200_000),
    positions: Array.from({ length: 500 }, () => ({
      title: 'y'.repeat(9000),
      organization: null,
      start: null,
      end: null,
      current: false,
    })),
  });
  expect(values.about).toHaveLength(20_000);
  expect(values.positions).toHaveLength(100);
  expect(values.positions?.[0]?.title).toHaveLength(500);
});

test('a page without a name gives empty text, a wrong type is refused by its field', () => {
  expect(cleanPersonValues({ name: null })).toEqual({ name: '' });
  const wrong = JSON.parse('{"tags":"alumni"}');
  expect(() => cleanPersonValues(wrong)).toThrow(new InvalidInputError('tags'));
});

describe('what was typed', () => {
  const typed = (values: PersonInput) => cleanPersonValues(values, Object.keys(values));

  test.each([
    ['mara.dev', 'https://mara.dev/'],
    [' www.mara.dev/talks?y=1 ', 'https://www.mara.dev/talks?y=1'],
    ['mara.dev:8080', 'https://mara.dev:8080/'],
    ['http://mara.dev', 'http://mara.dev/'],
    ['HTTPS://mara.dev', 'https://mara.dev/'],
  ])('as a link, %s, is kept as an address', (text, link) => {
    expect(typed({ links: [text, ' '] })).toEqual({ links: [link] });
  });

  test.each([
    'mara',
    'mara@mara.dev',
    'javascript:alert(1)',
    'my own page',
    'https://',
    'ftp://a.example/',
  ])('as a link, %s, is refused and never dropped', (text) => {
    const links = ['https://a.example/', text];
    expect(() => typed({ links })).toThrow(new InvalidInputError('links'));
    expect(cleanPersonValues({ links })).toEqual({ links: ['https://a.example/'] });
  });

  test.each([
    ['name', { name: 'n'.repeat(501) }],
    ['howWeMet', { howWeMet: 'h'.repeat(501) }],
    ['about', { about: 'a'.repeat(20_001) }],
    ['note', { note: 'n'.repeat(100_001) }],
    ['tags', { tags: Array.from({ length: 101 }, (_, at) => `tag ${at}`) }],
    ['tags', { tags: ['t'.repeat(501)] }],
    ['relationships', { relationships: Array.from({ length: 21 }, (_, at) => `r ${at}`) }],
    [
      'positions',
      {
        positions: [
          { title: 't'.repeat(501), organization: null, start: null, end: null, current: false },
        ],
      },
    ],
  ] as const)('and too long to keep, %s is refused and never cut', (field, values) => {
    expect(() => typed(values as unknown as PersonInput)).toThrow(new InvalidInputError(field));
    expect(() => cleanPersonValues(values as unknown as PersonInput)).not.toThrow();
  });

  test('is as long as is kept once spaces around it are gone, and tags said twice count once', () => {
    expect(typed({ name: `  ${'n'.repeat(500)} ` }).name).toHaveLength(500);
    const tags = Array.from({ length: 150 }, (_, at) => `tag ${at % 100}`);
    expect(typed({ tags }).tags).toHaveLength(100);
  });

  test('as an e-mail address with a slip is refused and never dropped', () => {
    expect(() => typed({ emails: ['mara.okafor.northside.example'] })).toThrow(
      new InvalidInputError('emails'),
    );
  });
});
