/** Pages that list people without a recipe: what is read of them all, and what must never become a row. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CapturedRow } from '../../utils/domain/capture-result';
import { capture, readInventedPage } from '../support/saved-page';

const PAGES = globSync('tests/capture/pages/lists/*.html').sort();
const MOZILLA = '../shared/fixtures/directory/alumni_table_mozilla-reps.html';

interface Expected {
  outcome: string;
  rows: Partial<CapturedRow>[];
}

function expectedOf(path: string): Expected {
  const file = path.replace('/pages/', '/expected/').replace(/html$/, 'json');
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

/** Every class and id replaced by another, the same for the same word, as sites with made-up names do. */
function rotated(html: string): string {
  const names = new Map<string, string>();
  const other = (word: string) => {
    if (!names.has(word)) names.set(word, `x${(names.size * 7919).toString(36)}`);
    return names.get(word) ?? word;
  };
  return html.replace(/\s(class|id)="([^"]*)"/g, (_, attribute: string, words: string) => {
    return ` ${attribute}="${words.split(/\s+/).map(other).join(' ')}"`;
  });
}

function stripped(html: string): string {
  return html.replace(/\s(?:class|id)="[^"]*"/g, '');
}

const kindOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/(-\w\w)?\.html$/, '');

test('at least 97 of 100 rows are right, and none is false; counted by kind of page', () => {
  const tally = new Map<string, { right: number; total: number; wrong: number }>();
  for (const path of PAGES) {
    const { html, address } = readInventedPage(path);
    const { rows } = expectedOf(path);
    const got = capture(html, address).rows;
    const kind = rows.length === 0 ? 'no people' : kindOf(path);
    const sum = tally.get(kind) ?? { right: 0, total: 0, wrong: 0 };
    sum.total += rows.length;
    for (const row of rows) {
      const found = got.find(({ name }) => name === row.name);
      const isRight = Object.entries(row).every(
        ([field, value]) =>
          JSON.stringify(found?.[field as keyof CapturedRow]) === JSON.stringify(value),
      );
      if (isRight) sum.right += 1;
    }
    sum.wrong += got.filter(({ name }) => !rows.some((row) => row.name === name)).length;
    tally.set(kind, sum);
  }
  const sums = [...tally.values()];
  const total = sums.reduce((sum, one) => sum + one.total, 0);
  const right = sums.reduce((sum, one) => sum + one.right, 0);
  const wrong = sums.reduce((sum, one) => sum + one.wrong, 0);
  const lines = [...tally].map(
    ([kind, one]) => `  ${kind}: ${one.right} of ${one.total}, ${one.wrong} false`,
  );
  process.stdout.write(
    `people without a recipe: ${right} of ${total} rows, ${wrong} false\n${lines.join('\n')}\n`,
  );
  expect(total).toBeGreaterThanOrEqual(300);
  expect(right / total).toBeGreaterThanOrEqual(0.97);
  expect(wrong).toBe(0);
});

describe.each([
  ['rotated', rotated],
  ['taken away', stripped],
])('with every class and id %s', (_, change) => {
  test.each(PAGES)('%s gives the same rows', (path) => {
    const { html, address } = readInventedPage(path);
    const { rows } = expectedOf(path);
    expect(capture(change(html), address).rows).toMatchObject(rows);
  });
});

test.skipIf(!existsSync(MOZILLA))(
  'the alumni table beside the project gives all of its people',
  () => {
    const { rows, outcome } = capture(
      readFileSync(MOZILLA, 'utf8'),
      'https://reps.example/alumni/',
    );
    expect(outcome).toBe('list');
    expect(rows.length).toBe(20);
    expect(rows[0]).toMatchObject({ name: 'Dover Harbor', location: expect.any(String) });
  },
);

if (!existsSync(MOZILLA)) process.stdout.write(`skipped: ${MOZILLA} is not there\n`);
