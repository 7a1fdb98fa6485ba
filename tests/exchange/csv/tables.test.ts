/** Tables that are not as they should be: each row with its line, nobody lost, and what is too much refused early. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportFileError } from '../../../utils/domain/file-errors';
import { readCsv } from '../../../utils/exchange/csv/read-csv';
import type { ImportedFile } from '../../../utils/exchange/imported';
import { LIMITS } from '../../../utils/exchange/limits';
import { effortOf } from '../../support/effort';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv('people.csv', bytes(text));
const named = ({ people }: ImportedFile) => people.map(({ line, name }) => `${line} ${name}`);

describe('separators', () => {
  test.each([',', ';', '\t', '|'])('%j', async (separator) => {
    const file = await read(
      ['Name', 'Company', 'E-mail'].join(separator) +
        ['\nAna Ruiz', '"A, B; C | D\tE"', 'ana@x.example'].join(separator),
    );
    expect(file.people).toMatchObject([
      { name: 'Ana Ruiz', organization: 'A, B; C | D\tE', emails: ['ana@x.example'] },
    ]);
  });

  test('a first line that says which', async () => {
    expect(named(await read('sep=#\nName#Company\nAna Ruiz#X'))).toEqual(['3 Ana Ruiz']);
  });

  test('with a blank behind it', async () => {
    const file = await read('"Name", "Company", "Stars"\n"Ruiz, Ana", "X, Y", 5\n');
    expect(file.people).toMatchObject([{ name: 'Ana Ruiz', organization: 'X, Y' }]);
  });

  test('none, where there is one column', async () => {
    expect(named(await read('Name\nAna Ruiz\nMara Okafor'))).toEqual([
      '2 Ana Ruiz',
      '3 Mara Okafor',
    ]);
  });
});

test('a row begins on its line, whatever breaks its cells and lines have', async () => {
  const file = await read(
    '\uFEFFName,Note\r\nAna,"two\r\nlines"\r\n\r\n,\r\nBo,"a\n\nb"\nCy,\rDi,x',
  );
  expect(named(file)).toEqual(['2 Ana', '6 Bo', '9 Cy', '10 Di']);
  expect(file.people[1]?.note).toBe('a\n\nb');
});

test.each([',', ';'])('rows that were each quoted as a whole: %j', async (mark) => {
  const rows = [
    ['Name', 'Company', 'E-mail'],
    ['Ana Ruiz', `"X${mark} Y"`, 'ana@x.example'],
    ['Bo Li', 'Z', 'bo@z.example'],
  ].map((row) => row.join(mark));
  const quoted = (row: string) => `"${row.replaceAll('"', '""')}"`;
  const people = [
    { line: 2, name: 'Ana Ruiz', organization: `X${mark} Y`, emails: ['ana@x.example'] },
    { line: 3, name: 'Bo Li', organization: 'Z', emails: ['bo@z.example'] },
  ];
  const [header = '', ana = '', bo = ''] = rows;
  expect((await read(rows.map(quoted).join('\n'))).people).toMatchObject(people);
  expect((await read([header, quoted(ana), bo].join('\n'))).people).toMatchObject(people);
});

test('a header in the midst of the rows is nobody', async () => {
  const file = await read('Name,Company\nAna,X\n Name ,Company\nBo,Y\n');
  expect(named(file)).toEqual(['2 Ana', '4 Bo']);
  expect(file.warnings).toEqual([{ line: 3, reason: 'titles' }]);
});

test('a page of Notion’s is its title', async () => {
  const { people } = await read('Name,Company\nAna,X (https://www.notion.so/X-1f2e?pvs=21)\n');
  expect(people).toMatchObject([{ name: 'Ana', organization: 'X' }]);
});

test('a row with more or fewer cells is kept, and said', async () => {
  const file = await read('Name,Company,Note\nAna,X,a,more\nBo\nCy,Y,c,,\nDi,Z,d');
  expect(file.people).toMatchObject([
    { name: 'Ana', organization: 'X', note: 'a\n\nmore' },
    { name: 'Bo' },
    { name: 'Cy', note: 'c' },
    { name: 'Di', note: 'd' },
  ]);
  expect(file.warnings).toEqual([
    { line: 2, reason: 'cells' },
    { line: 3, reason: 'cells' },
  ]);
});

describe('quotation marks in the wrong place', () => {
  test.each([
    ['never closed, in the last row', 'Ana,"never closed\n', 'never closed'],
    ['never closed, with rows behind', 'Ana,"never closed\nBo,"b, c"\nCy,x\n', 'never closed'],
    ['not doubled', 'Ana,"the "good" one"\nBo,x\n', 'the "good" one'],
    [
      'not doubled, over two lines',
      'Ana,"the "good" one\nis "it"\nBo,x\n',
      'the "good" one\nis "it',
    ],
    ['escaped by a backslash', 'Ana,"the \\"good\\" one"\nBo,x\n', 'the "good" one'],
    ['in the middle of a cell', 'Ana,5" tall\nBo,x\n', '5" tall'],
  ])('%s', async (_, rows, note) => {
    const file = await read(`Name,Note\n${rows}`);
    expect(file.people[0]?.note?.replace(/^"/, '')).toBe(note);
    expect(file.people.map(({ name }) => name)).toEqual(
      rows.split('\n').flatMap((row) => /^(Ana|Bo|Cy),/.exec(row)?.[1] ?? []),
    );
    const isSound = note === '5" tall';
    expect(file.warnings).toEqual(isSound ? [] : [{ line: 2, reason: 'quote' }]);
  });

  test('a thousand of them are read as fast as the rest', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `Ana ${at},"never closed ${at},x`);
    const file = await read(`Name,Note,Company\n${rows.join('\n')}`);
    expect(file.people.length).toBe(rows.length);
    expect(file.warnings.length).toBe(rows.length);
  });
});

describe('what is too much', () => {
  const refused = async (text: string) =>
    read(text).then(
      () => 'read',
      (error: unknown) => (error instanceof ImportFileError ? error.problem : String(error)),
    );

  test.each([
    ['a million commas', ','.repeat(1_000_000), 'tooWide'],
    ['a million commas below a header', `Name,Company\nAna${','.repeat(1_000_000)}`, 'tooWide'],
    ['more cells than a table has', `a,b\n${'x,'.repeat(LIMITS.cells)}`, 'tooWide'],
    ['a cell as long as a book', `Name\n"${'x'.repeat(LIMITS.cell + 1)}"`, 'tooWide'],
    ['a quotation mark and nothing but lines', `"${'\n'.repeat(100_000)}`, 'read'],
    ['rows without end', 'a,b\n'.repeat(LIMITS.rows + 1), 'tooManyRows'],
    ['nothing', '', 'empty'],
    ['blanks', '\uFEFF \n,,\n\t\n', 'empty'],
  ])('%s', async (_, text, problem) => {
    expect(await refused(text)).toBe(problem);
  });
});

test.each([
  ['blanks', ' '.repeat(900_000)],
  ['commas and blanks', ', '.repeat(400_000)],
  ['brackets', '('.repeat(900_000)],
  ['the beginnings of tags', '<p '.repeat(300_000)],
  ['dots behind an @', `a@${'.'.repeat(900_000)} a`],
  ['dashes', '- '.repeat(400_000)],
  ['colons', ' :::'.repeat(200_000)],
  ['quotation marks', '"'.repeat(100_000)],
])('long cells of %s are read at once in any column', async (_, filler) => {
  const cell = `"a${filler}b"`;
  const titles = 'Name,First Name,Last Name,E-mail,URL,Connected On,Tags,Phone,Birthday,Note,Foo';
  const effort = await effortOf(async () => {
    await read(`${titles}\n${titles.replace(/[^,]+/g, cell)}`);
    await read(`FROM,TO,DATE,CONTENT\nx,${cell},2024-01-01,${cell}\nx,y,${cell},z`);
    await read(`${cell},${cell}\nAna Ruiz,x`);
  });
  expect(effort).toBeLessThan(15_000);
});

test('names in capitals, and with the family first', async () => {
  const file = await read(
    'Name\n"OKAFOR, MARA"\n"Ruiz, Ana"\n"Bo Chen, PMP"\n"Acme, Inc."\n"Lee, Kim, PhD"\n"Cy Young, Jr."',
  );
  expect(file.people.map(({ name, credentials }) => [name, credentials])).toEqual([
    ['MARA OKAFOR', undefined],
    ['Ana Ruiz', undefined],
    ['Bo Chen', ['PMP']],
    ['Acme, Inc.', undefined],
    ['Kim Lee', ['PhD']],
    ['Cy Young, Jr.', undefined],
  ]);
});

/** Texts that look like tables, and some that do not. */
const tables = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.array(
        fc.oneof(
          fc.constantFrom(
            'Name',
            'E-mail',
            'First Name',
            'Last Name',
            'URL',
            'Connected On',
            'FROM',
          ),
          fc.constantFrom(
            'TO',
            'DATE',
            'CONTENT',
            'Kith ID',
            '"',
            '""',
            '"a\nb"',
            'a@b.c',
            '\r',
            "'=1",
          ),
          fc.string({ unit: 'grapheme' }),
        ),
        { maxLength: 8 },
      ),
      { maxLength: 12 },
    )
    .chain((rows) =>
      fc.constantFrom(',', ';', '\t').map((mark) => rows.map((row) => row.join(mark)).join('\n')),
    ),
);

test('whatever a file holds, it is read or refused with a word, never broken', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (text) => {
      const error = await read(text).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null) expect(error).toBeInstanceOf(ImportFileError);
    }),
  );
});

test('nobody is lost: each row is somebody, or is said to be nobody', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'N/A', 'Ruiz, Ana', 'a "b" c', 'two\nlines', '=1', ' x '),
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const quoted = all.map((row) =>
        row.map((text) => `"${text.replaceAll('"', '""').replaceAll('\r', '')}"`).join(','),
      );
      const file = await read(`Name,Company,Note\n${quoted.join('\n')}`);
      const filled = all.filter((row) =>
        row.some((text) => text.replaceAll('\r', '').trim() !== ''),
      );
      const nobody = file.warnings.filter(({ reason }) => reason === 'no-name');
      expect(file.people.length + nobody.length).toBe(filled.length);
    }),
  );
});
