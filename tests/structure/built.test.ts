/** What the built entrypoints load: sizes within budget, and nothing in a page script that does not belong there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureBuilt, type Target } from '../../scripts/build.ts';
import { builtScripts, entryLoad } from '../../scripts/built-graph.ts';
import { BUDGETS } from '../../scripts/size-budgets.ts';

/** Words that only readers and writers of files hold: cards, tables (Papa Parse too), JSON of others, zips, backups. */
const EXCHANGE = [
  'END:VCARD',
  'UndetectableDelimiter',
  'food_preferences',
  'deflate-raw',
  'KITHBK',
];

describe.each<Target>(['chrome', 'firefox'])('built for %s', (target) => {
  const folder = ensureBuilt(target);

  test.each(BUDGETS)('the $name loads at most $kilobytes KB', ({ entry, kilobytes }) => {
    expect(entryLoad(folder, entry).gzip).toBeLessThanOrEqual(kilobytes * 1000);
  });

  test('the page reader is one file that writes to no page and calls nobody', () => {
    expect(entryLoad(folder, 'page-reader.js').files).toEqual(['page-reader.js']);
    const reader = readFileSync(join(folder, 'page-reader.js'), 'utf8');
    expect(reader).not.toMatch(
      /setAttribute|appendChild|insertBefore|\.append\(|addEventListener|postMessage|sendMessage|createElement|attachShadow|[^?]\.value\b|indexedDB|console\./,
    );
  });

  test('the background loads neither React nor capture, Dexie nor Zod', () => {
    const text = entryLoad(folder, 'background.js')
      .files.map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    expect(text).not.toMatch(/react\.element|react-dom|componentkey|Dexie|ZodMini|jitless/);
  });

  test.each(['background.js', 'popup.html', 'sidepanel.html', 'options.html'])(
    '%s loads no reader or writer of files before somebody asks for one',
    (entry) => {
      const text = entryLoad(folder, entry)
        .files.map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n');
      for (const mark of EXCHANGE) expect(text).not.toContain(mark);
    },
  );

  test('each message has a name that Chromium loads', () => {
    const messages = readFileSync(join(folder, '_locales/en/messages.json'), 'utf8');
    const refused = Object.keys(JSON.parse(messages)).filter((name) => !/^[@\w]+$/.test(name));
    expect(refused).toEqual([]);
  });

  test('no script evaluates text', () => {
    const evaluating = builtScripts(folder).filter((file) =>
      /\beval\(|import\((["'`])https?:/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(evaluating).toEqual([]);
  });
});
