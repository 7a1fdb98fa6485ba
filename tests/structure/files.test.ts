/** Small files, thin entrypoints, and every recipe in its registry with pages and a name in the docs. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sources } from '../support/sources.ts';

const all = sources('utils', 'components', 'entrypoints', 'scripts');

test('no file is longer than 300 lines', () => {
  const long = all.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path);
  expect(long).toEqual([]);
});

test('entrypoints only wire: 60 lines at most', () => {
  const thick = all.filter(
    ({ path, text }) => path.startsWith('entrypoints/') && text.split('\n').length > 61,
  );
  expect(thick.map(({ path }) => path)).toEqual([]);
});

test('every file says in its first lines why it exists', () => {
  const silent = all.filter(({ text }) => !/^(\/\*\*|\/\/|@import)/.test(text.trimStart()));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('sentences have names that Chromium loads: letters, digits and underscores', () => {
  const texts = readFileSync(join(ROOT, 'locales/en.yml'), 'utf8');
  const names = texts.matchAll(/^ *([^\s:'"]+):/gm);
  const bad = Array.from(names, ([, name = '']) => name).filter((name) => /\W/.test(name));
  expect(bad).toEqual([]);
});

test('every site with recipes is registered and has invented pages', () => {
  const registry = ['recipes/registry.ts', 'recipes/networks.ts', 'part-linkedin.ts']
    .map((path) => readFileSync(join(ROOT, 'utils/capture', path), 'utf8'))
    .join();
  const sites = globSync('utils/capture/recipes/*/site.ts', { cwd: ROOT }).map(
    (path) => path.split('/').at(-2) ?? '',
  );
  expect(sites.length).toBeGreaterThan(0);
  for (const site of sites) {
    expect(registry).toContain(`/${site}/site'`);
    const pages = globSync(`tests/capture/pages/${site}*/*.html`, { cwd: ROOT });
    expect(pages.length, `invented pages of ${site}`).toBeGreaterThanOrEqual(3);
  }
});

test('every invented page has its expected result', () => {
  const pages = globSync('tests/capture/pages/**/*.html', { cwd: ROOT });
  const alone = pages.filter(
    (page) =>
      !existsSync(join(ROOT, page.replace('/pages/', '/expected/').replace(/html$/, 'json'))),
  );
  expect(alone).toEqual([]);
});
