/** Value imports run downward only: the floors of docs/architecture.md, held on the real import graph. */
import { describe, expect, test } from 'vitest';
import { type SourceFile, sources } from '../support/sources.ts';

interface Floor {
  /** Which files stand on it. */
  path: RegExp;
  /** What they may import as values: paths from the root, or packages. */
  may: RegExp[];
}

const PACKAGES = {
  react: /^(react|react-dom|dexie-react-hooks|react-aria-components|virtua)(\/|$)/,
  texts: /^#i18n$/,
};

const FLOORS: Record<string, Floor> = {
  domain: { path: /^utils\/domain\//, may: [/^utils\/domain\//, /^zod(\/|$)/] },
  capture: { path: /^utils\/capture\//, may: [/^utils\/capture\//] },
  exchange: {
    path: /^utils\/exchange\//,
    may: [/^utils\/(exchange|domain)\//, /^papaparse$/, /^fflate$/],
  },
  platform: {
    path: /^utils\/platform\//,
    may: [/^utils\/(platform|domain)\//, /^wxt\/browser$/, /^package\.json$/],
  },
  db: { path: /^utils\/db\//, may: [/^utils\/(db|domain)\//, /^dexie$/] },
  messages: { path: /^utils\/messages\//, may: [/^utils\/(messages|domain)\//] },
  services: {
    path: /^utils\/services\//,
    may: [
      /^utils\/(services|domain|capture|exchange|db|platform)\//,
      PACKAGES.texts,
      /^chrono-node\/en$/,
      /^diff$/,
      /^liquidjs$/,
    ],
  },
  components: {
    path: /^components\//,
    may: [/^components\//, /^utils\/(services|domain)\//, PACKAGES.react, PACKAGES.texts, /\.css$/],
  },
  'the page reader': {
    path: /^entrypoints\/page-(reader|quiet)/,
    may: [/^utils\/capture\//, /^wxt\/utils\//],
  },
  'the page watcher': {
    path: /^entrypoints\/page-watcher/,
    may: [/^utils\/(capture|messages)\//, /^utils\/platform\/tell-kith$/, /^wxt\/utils\//],
  },
  entrypoints: {
    path: /^entrypoints\/(?!page-)/,
    may: [
      /^(components|entrypoints)\//,
      /^utils\/(services|messages|platform)\//,
      /^wxt\/utils\//,
      /^react(-dom)?(\/|$)/,
      PACKAGES.texts,
      /\.css$/,
    ],
  },
};

const all = sources('utils', 'components', 'entrypoints');

describe.each(Object.entries(FLOORS))('%s', (_name, { path, may }) => {
  test('imports only what it may', () => {
    const wrong = all
      .filter((file) => path.test(file.path))
      .flatMap((file) =>
        file.imports
          .filter((target) => !may.some((allowed) => allowed.test(target)))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

test('every source file stands on a floor', () => {
  const homeless = all.filter(
    (file) => !Object.values(FLOORS).some((floor) => floor.path.test(file.path)),
  );
  expect(homeless.map((file) => file.path)).toEqual([]);
});

/**
 * Where tables are written: `act` and its change, the first state, erasing for good, migrating, restoring, the derived roster;
 * and this device's own database.
 */
const WRITERS = [
  'counts',
  'database',
  'device',
  'erase-thing',
  'erase',
  'forget-prompts',
  'import-jobs',
  'migrate',
  'restore-rows',
  'roster',
  'scrub-history',
  'unlink',
  'write',
].map((name) => `utils/db/${name}.ts`);

/** Names the files outside `except` whose text matches. */
function uses(pattern: RegExp, files: SourceFile[], except: RegExp): string[] {
  return files
    .filter((file) => pattern.test(file.text) && !except.test(file.path))
    .map((file) => file.path);
}

describe('there is one way to', () => {
  test('reach the browser: platform', () => {
    expect(uses(/\bbrowser\.[a-z]+|\bchrome\.[a-z]+\./i, all, /^utils\/platform\//)).toEqual([]);
  });

  test('write a table: the write path, and the few files beside it that docs/data.md names', () => {
    const write =
      /\.(put|bulkPut|bulkAdd|bulkUpdate|bulkDelete|modify)\(|\b(db|tx)\.\w+\.(add|update|delete|clear)\(|table\([^)]*\)\.(add|update|delete|clear)\(|\.(where|filter|limit)\([^;]*\)\.delete\(/;
    const examples = ['db.people.put(row)', 'table.modify(change)', 'people.where(key).delete()'];
    for (const example of examples) expect(example).toMatch(write);
    expect('today.add({ days: 1 })').not.toMatch(write);
    const floors = all.filter(({ path }) => /^(utils\/(services|db)|components)\//.test(path));
    const writers = floors.filter(({ text }) => write.test(text)).map(({ path }) => path);
    expect(writers.sort()).toEqual(WRITERS);
  });

  test('show HTML: none', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|dangerouslySetInnerHTML)\b/;
    expect(uses(sinks, all, /^$/)).toEqual([]);
  });

  test('keep things: never localStorage', () => {
    expect(uses(/\blocalStorage\b/, all, /^$/)).toEqual([]);
  });

  test('fetch an address: of a program on this computer, where the user named one', () => {
    const fetches = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    expect(uses(fetches, all, /^$/)).toEqual(['utils/platform/local-model.ts']);
  });
});
