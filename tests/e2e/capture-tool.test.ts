/** `npm run -s capture`: JSON and nothing else on standard output, a sentence and exit code 1 on a bad call. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_ADDRESS } from '../support/sample-profile.ts';
import { readInventedPage } from '../support/saved-page';
import { ROOT } from '../support/sources.ts';

const SAMPLE = join(ROOT, 'scripts/sample-profile.html');
const FIELDS = [
  'name',
  'pronouns',
  'credentials',
  'headline',
  'location',
  'about',
  'organization',
  'positions',
  'education',
  'links',
  'emails',
  'degree',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-capture-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const tool = join(ROOT, 'scripts/capture.ts');
  return spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8', cwd: ROOT });
}

test('one page gives one object with every field', () => {
  const { stdout, status } = run(SAMPLE, SAMPLE_ADDRESS);
  expect(status).toBe(0);
  const result = JSON.parse(stdout);
  expect(Object.keys(result)).toEqual(['outcome', 'address', 'person', 'provenance', 'rows']);
  expect(Object.keys(result.person).sort()).toEqual([...FIELDS].sort());
  expect(result).toMatchObject({
    outcome: 'ok',
    address: SAMPLE_ADDRESS,
    person: {
      name: 'Mara Okafor',
      pronouns: 'she/her',
      organization: 'Northside Hospital',
      positions: [
        {
          title: 'Lead Pharmacy Technician',
          organization: 'Northside Hospital',
          start: '2021-03',
          end: null,
          current: true,
        },
        {
          title: 'Pharmacy Technician',
          organization: 'Queens Road Pharmacy',
          start: '2017-06',
          end: '2021-02',
          current: false,
        },
      ],
      education: [
        { school: 'Piedmont Community College', degree: 'Diploma', field: 'Pharmacy Technology' },
      ],
      degree: 2,
    },
  });
  expect(result.provenance.name).toEqual({
    layer: 'recipe',
    basis: 'attribute',
    confidence: 'high',
  });
});

test('a page of several people gives a row for each, and who of them is known', () => {
  const page = join(ROOT, 'tests/capture/pages/linkedin-lists/people-search.html');
  const { address } = readInventedPage(page);
  const list = join(folder, 'lists.tsv');
  writeFileSync(list, `${page}\t${address}\n${SAMPLE}\t${SAMPLE_ADDRESS}\n${page}\t${address}\n`);
  const { stdout, status } = run('--pairs', list);
  expect(status).toBe(0);
  const [first, person, again] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ outcome: 'list', address: address.split('?')[0] });
  expect(first.rows.length).toBeGreaterThan(0);
  for (const row of first.rows) {
    expect(Object.keys(row)).toEqual([
      'name',
      'headline',
      'location',
      'organization',
      'url',
      'known',
    ]);
    expect(row).toMatchObject({ name: expect.any(String), known: false });
  }
  expect(person.rows).toEqual([]);
  expect(again).toEqual(first);
});

test('a list of pairs gives one line a pair, in their order', () => {
  const list = join(folder, 'pairs.tsv');
  writeFileSync(join(folder, 'empty.html'), '<title>Nothing here</title>');
  writeFileSync(list, `empty.html\thttps://example.org/nobody\n${SAMPLE}\t${SAMPLE_ADDRESS}\n`);
  const { stdout, status } = run('--pairs', list);
  expect(status).toBe(0);
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map(({ outcome }) => outcome)).toEqual(['unsupported', 'ok']);
});

describe('a bad call', () => {
  test.each([
    ['no arguments', [], /Call it as/],
    ['a page that is not there', ['nowhere.html', SAMPLE_ADDRESS], /There is no page/],
    ['an address that is none', [SAMPLE, 'mara-okafor'], /is not a web address/],
    ['a list that is not there', ['--pairs', 'nowhere.tsv'], /There is no file/],
  ])('%s is answered with a sentence', (_name, args, sentence) => {
    const { stdout, stderr, status } = run(...args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(status).toBe(1);
  });
});
