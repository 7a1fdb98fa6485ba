/** A recipe may be anybody's: what is not plain and bounded does not come in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownRecipeIn, ownRecipeName, pageMark, recipeHost } from '../../utils/domain/own-recipe';
import { fitsShape, isShape, pathShape, shownShape } from '../../utils/domain/path-shape';
import { isPlainSelector } from '../../utils/domain/user-recipe';
import { effortOf } from '../support/effort';

describe('a selector', () => {
  test.each([
    'h1',
    '[itemprop="name"]',
    'main > div:nth-of-type(2) > p',
    '.person-name + p',
    '[data-field="role"] span',
    'body > x-card:nth-of-type(12)',
  ])('is plain: %s', (css) => expect(isPlainSelector(css)).toBe(true));

  test.each([
    '',
    '*',
    'a, b',
    'div div div',
    ':has(a)',
    'p:not(.x)',
    'a:is(b)',
    '[x^="y"]',
    '[x="y" i]',
    '[x="{slug}"]',
    '[x="\\"]',
    'a ~ b',
    '> a',
    'a >',
    'a  b',
    'a || b',
    'p:nth-of-type(n)',
    `p${' > p'.repeat(50)}`,
    '.a'.repeat(300),
  ])('is not: %s', (css) => expect(isPlainSelector(css)).toBe(false));

  test('of any text is told at once', async () => {
    const pieces = fc.constantFrom('a', ' ', '>', ' > ', '[', ']', '"', '=', '.x', ':', '-', '\n');
    const any = fc.property(fc.array(pieces, { maxLength: 400 }), (parts) => {
      isPlainSelector(parts.join(''));
    });
    expect(await effortOf(() => fc.assert(any))).toBeLessThan(5_000);
  });
});

describe('the shape of an address', () => {
  test.each([
    ['/people/ana-ruiz', false, '/people/*'],
    ['/people/ana-ruiz/about/', false, '/people/*/about'],
    ['/staff/12345', false, '/staff/*'],
    ['/~aruiz', false, '/~*'],
    ['/@ana', false, '/@*'],
    ['/team/ana-ruiz.html', false, '/team/*.html'],
    ['/profile.php', true, '/profile.php'],
    ['/%C3%A4rzte/ana', false, '/%C3%A4rzte/*'],
    ['/', false, '/'],
  ])('%s is %s%s', (path, hasQuery, shape) => {
    expect(pathShape(path, 'Ana Ruiz', hasQuery)).toBe(shape);
    expect(isShape(shape)).toBe(true);
    expect(fitsShape(shape, path)).toBe(true);
  });

  test('fits pages of its kind alone', () => {
    expect(fitsShape('/people/*', '/people/li-wei/')).toBe(true);
    expect(fitsShape('/people/*', '/people')).toBe(false);
    expect(fitsShape('/people/*', '/people/li-wei/papers')).toBe(false);
    expect(fitsShape('/~*', '/about')).toBe(false);
  });

  test('is shown in plain words', () => {
    expect(shownShape('example.edu', '/%C3%A4rzte/*')).toBe('example.edu/ärzte/…');
  });

  test.each(['people', '/a**', '/a?b', '/a b', `/${'a/'.repeat(20)}`])('is not: %s', (text) =>
    expect(isShape(text)).toBe(false),
  );
});

test('a page is told from another without its address', () => {
  expect(pageMark('https://a.example/x/')).toBe(pageMark('https://a.example/x#top'));
  expect(pageMark('https://a.example/x')).not.toBe(pageMark('https://a.example/y'));
});

test('a host is named without www, and of web pages only', () => {
  expect(recipeHost('https://www.Example.edu./a')).toBe('example.edu');
  expect(recipeHost('chrome://settings')).toBeNull();
});

test('a capture says which recipe of one’s own read it', () => {
  expect(ownRecipeIn(ownRecipeName('r1', 'stale'))).toEqual({ id: 'r1', state: 'stale' });
  expect(ownRecipeIn('linkedin-profile-sdui@2026.10')).toBeNull();
  expect(ownRecipeIn(null)).toBeNull();
});
