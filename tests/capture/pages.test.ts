/** Every invented page reads as the file beside it in expected/ says: outcome, and each field named there. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { capture, readInventedPage } from '../support/saved-page';

const PAGES = globSync('tests/capture/expected/**/*.json')
  .map((path) => path.replace('/expected/', '/pages/').replace(/json$/, 'html'))
  .sort();

describe('an invented page reads as expected', () => {
  test.each(PAGES)('%s', (path) => {
    const { html, address } = readInventedPage(path);
    const expected = JSON.parse(
      readFileSync(path.replace('/pages/', '/expected/').replace(/html$/, 'json'), 'utf8'),
    );
    expect(capture(html, address)).toMatchObject(expected);
  });

  test('no page shows a value of a stranger or of the viewer', { timeout: 30_000 }, () => {
    const strangers =
      /Otto|Neighbour|Wilma|Nextdoor|Vera Viewer|Boris|Harbour Shelter|Board of Assay|Dog Walker|Open Burette/;
    for (const path of PAGES) {
      const { html, address } = readInventedPage(path);
      expect(JSON.stringify(capture(html, address).person), path).not.toMatch(strangers);
    }
  });
});
