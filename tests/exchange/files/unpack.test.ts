/** Zips taken apart: what can be read of them, and nothing larger than it says. */
import { describe, expect, test } from 'vitest';
import { checkSize, type NamedBytes, unpack } from '../../../utils/exchange/files';
import { LIMITS } from '../../../utils/exchange/limits';
import { bytesOf, zipOf } from '../../support/zip';

const PEOPLE = '[{"name":"Ana Ruiz","email":"ana@example.org"}]';

async function names(...files: NamedBytes[]): Promise<string[]> {
  return (await unpack(files)).map(({ name }) => name);
}

describe('a zip', () => {
  test('gives its files under its own name and their paths', async () => {
    const zip = { name: 'all.zip', bytes: zipOf({ 'a/people.json': PEOPLE }) };
    const [file] = await unpack([zip]);
    expect(file?.name).toBe('all.zip/a/people.json');
    expect(new TextDecoder().decode(file?.bytes)).toBe(PEOPLE);
  });

  test('is known by what it says, whatever its name', async () => {
    expect(await names({ name: 'people.csv', bytes: zipOf({ 'a.json': PEOPLE }) })).toEqual([
      'people.csv/a.json',
    ]);
  });

  test('of LinkedIn gives the lists of people and what was written to them; the rest is passed over', async () => {
    const bytes = zipOf({
      'Connections.csv': 'First Name,Last Name\nAna,Ruiz',
      'messages.csv': 'CONVERSATION ID,FROM\n1,Ana',
      'Positions.csv': 'Company Name,Title\nAcme,Nurse',
      'Jobs/Saved Jobs.csv': 'Title\nNurse',
    });
    const passed: string[] = [];
    const files = await unpack([{ name: 'l.zip', bytes }], (name) => passed.push(name));
    expect(files.map(({ name }) => name)).toEqual(['l.zip/Connections.csv', 'l.zip/messages.csv']);
    expect(passed).toEqual(['l.zip/Positions.csv', 'l.zip/Jobs/Saved Jobs.csv']);
  });

  test('keeps no way up, no root and no unseen letters in its paths', async () => {
    const bytes = zipOf({ '../../etc/./a.json': PEOPLE, 'C:\\x\\b\u0001.json': PEOPLE });
    expect(await names({ name: 'z.zip', bytes })).toEqual(['z.zip/etc/a.json', 'z.zip/x/b.json']);
  });

  test('passes over folders, pictures, what one system needs, and zips within it', async () => {
    const bytes = zipOf({
      'a/': '',
      'a/people.json': PEOPLE,
      '__MACOSX/a/._people.json': PEOPLE,
      'a/.DS_Store': 'x',
      'a/ana.jpg': 'x',
      'a/inner.dat': zipOf({ 'people.json': PEOPLE }),
    });
    expect(await names({ name: 'z.zip', bytes })).toEqual(['z.zip/a/people.json']);
  });

  test('that is a spreadsheet stays whole', async () => {
    const bytes = zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' });
    expect(await unpack([{ name: 'a.xlsx', bytes }])).toEqual([{ name: 'a.xlsx', bytes }]);
  });

  test.each([
    ['with nothing to read', zipOf({ 'a.jpg': 'x' }), 'noPeople'],
    ['that ends early', zipOf({ 'a.json': PEOPLE }).slice(0, -30), 'zipBroken'],
    ['of which only the beginning is there', bytesOf('PK\u0003\u0004'), 'zipBroken'],
    ['with damaged contents', damaged(), 'zipBroken'],
    ['with more files than are taken in', zipOf(many()), 'zipTooBig'],
  ])('%s is refused', async (_what, bytes, problem) => {
    await expect(unpack([{ name: 'z.zip', bytes }])).rejects.toMatchObject({ problem });
  });
});

test('files of one name are told apart', async () => {
  const bytes = bytesOf(PEOPLE);
  expect(await names({ name: 'a.json', bytes }, { name: 'a.json', bytes })).toEqual([
    'a.json',
    'a.json (2)',
  ]);
});

test('a file is refused by its size before it is read', () => {
  expect(() => checkSize({ name: 'a.csv', size: LIMITS.bytes })).not.toThrow();
  expect(() => checkSize({ name: 'a.csv', size: LIMITS.bytes + 1 })).toThrow(
    expect.objectContaining({ problem: 'tooBig', file: 'a.csv' }),
  );
});

function damaged(): Uint8Array<ArrayBuffer> {
  const bytes = zipOf({ 'a.json': PEOPLE.repeat(50) });
  return bytes.fill(0xff, 40, 60);
}

function many(): Record<string, string> {
  const paths = Array.from({ length: LIMITS.files + 1 }, (_, at) => [`${at}.json`, PEOPLE]);
  return Object.fromEntries(paths);
}
