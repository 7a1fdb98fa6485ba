/** Every recipe has a row in docs/sites.md, and no row is of a recipe that is gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sources } from '../support/sources.ts';

const IDS = sources('utils/capture/recipes')
  .filter(({ path }) => !path.includes('/linkedin/') && !path.includes('/own/'))
  .flatMap(({ text }) => [...text.matchAll(/^ +id: '([\w-]+)'/gm)].map((found) => found[1] ?? ''));
const ROWS = [
  ...readFileSync(join(ROOT, 'docs/sites.md'), 'utf8').matchAll(/^\| (`[^|]+`) \|/gm),
].flatMap((row) => [...(row[1] ?? '').matchAll(/`([\w*-]+)`/g)].map((found) => found[1] ?? ''));

test('every recipe is told in docs/sites.md, and nothing else is', () => {
  expect(IDS.length).toBeGreaterThan(15);
  expect([...IDS].sort()).toEqual(ROWS.filter((id) => !id.startsWith('linkedin')).sort());
});
