import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupError } from '../../../utils/domain/file-errors';
import type { Row } from '../../../utils/domain/row';
import { gzip } from '../../../utils/exchange/backup/gzip';
import { JsonPieces } from '../../../utils/exchange/backup/json-pieces';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { BackupWriter } from '../../../utils/exchange/backup/write-backup';

const HEAD = {
  schema: 6,
  madeBy: 'Kith 0.1.0',
  madeAt: '2026-11-22T12:00:00.000Z',
  databaseId: 'db',
};
const rows = fc.array(
  fc
    .record({ id: fc.string({ minLength: 1 }), name: fc.jsonValue() })
    .map((row): Row => ({ ...row, _c: { _: 'stamp' }, _s: 6 })),
);

function write(tables: Record<string, Row[][]>): Blob {
  const writer = new BackupWriter();
  for (const [table, lots] of Object.entries(tables))
    for (const lot of lots) writer.add(table, lot);
  return writer.end(HEAD).file;
}

async function problemOf(file: Blob): Promise<string> {
  return readBackup(file).then(
    () => 'read',
    (error) => (error instanceof BackupError ? error.problem : String(error)),
  );
}

test('what is written is read again, in however many lots it came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rows), fc.array(rows), async (people, moves) => {
      const file = write({ people, moves });
      const backup = await readBackup(file);
      const { tables } = backup;
      const given = (lots: Row[][]) => JSON.parse(JSON.stringify(lots.flat()));
      expect(tables.get('people') ?? []).toEqual(given(people));
      expect(tables.get('moves') ?? []).toEqual(given(moves));
      expect(backup).toMatchObject({ ...HEAD, version: 1, leftOut: 0 });
      expect(JSON.parse(await file.text())).toMatchObject({ format: 'kith-backup', ...HEAD });
    }),
  );
});

test('it is read however it is laid out, and however its bytes arrive', async () => {
  const file = write({
    people: [[{ id: 'é"]}', _c: {}, _s: 6, deep: [{ a: '\\"{' }, 12, null] }]],
  });
  const plain = JSON.parse(await file.text());
  const { tables, ...head } = plain;
  for (const text of [
    JSON.stringify(plain),
    JSON.stringify(plain, null, 4),
    `\uFEFF${JSON.stringify({ tables, ...head })}`,
  ]) {
    const backup = await readBackup(new Blob([text]));
    expect(backup.tables.get('people')).toEqual(tables.people);
  }
  const pieces = new JsonPieces();
  const read = [...(await file.text())].flatMap((char) => [...pieces.push(char)]);
  pieces.end();
  expect(read.at(-1)?.value).toEqual(tables.people[0]);
  expect((await readBackup(new Blob([await gzip(file)]))).tables.get('people')).toEqual(
    tables.people,
  );
});

test('a file cut short anywhere is never read as if it were whole', async () => {
  const text = await write({ people: [[{ id: 'a', _c: {}, _s: 6 }]], moves: [[]] }).text();
  const whole = text.trimEnd();
  for (let length = 0; length < whole.length; length += 1)
    expect(['damaged', 'notABackup']).toContain(
      await problemOf(new Blob([whole.slice(0, length)])),
    );
  const small = await gzip(new Blob([text]));
  expect(await problemOf(new Blob([small.subarray(0, small.length - 9)]))).not.toBe('read');
});

test('rows that are missing, or of a table that the head does not name, make it damaged', async () => {
  const whole = JSON.parse(await write({ people: [[{ id: 'a', _c: {}, _s: 6 }]] }).text());
  for (const tables of [{ people: [] }, { people: whole.tables.people, others: [{ id: 'b' }] }])
    expect(await problemOf(new Blob([JSON.stringify({ ...whole, tables })]))).toBe('damaged');
});

test('every other file says that it is none', async () => {
  for (const text of [
    '',
    'Name,E-mail\nMara,mara@example.org',
    '[]',
    '{}',
    '{"format":"kith-templates","version":1}',
    '\xff\xfe',
    `{"people":${'['.repeat(10_000)}`,
    `{"name":"${'x'.repeat(20_000_000)}"}`,
  ])
    expect(await problemOf(new Blob([text]))).toBe('notABackup');
});

test('a later version of the file says to update Kith', async () => {
  const whole = JSON.parse(await write({ people: [] }).text());
  const later = { ...whole, version: 2, tables: { people: 'of another make' } };
  expect(await problemOf(new Blob([JSON.stringify(later)]))).toBe('newer');
});

test('rows too deep to be a person’s are refused before they are parsed', async () => {
  const text = await write({ people: [[]] }).text();
  const deep = text.replace('[\n', `[\n${'{"a":'.repeat(10_000)}`);
  expect(await problemOf(new Blob([deep]))).toBe('damaged');
});

test('a row whose bookkeeping was damaged is kept with what can be read, one without an id is counted', async () => {
  const tables = {
    people: [
      { id: 'a', name: 'Mara', _c: 7, _s: 'six', _del: 1 },
      { name: 'nobody', _c: {}, _s: 6 },
    ],
  };
  const counts = { people: 2 };
  const file = { format: 'kith-backup', version: 1, ...HEAD, counts, tables };
  const backup = await readBackup(new Blob([JSON.stringify(file)]));
  expect(backup.tables.get('people')).toEqual([{ id: 'a', name: 'Mara', _c: {}, _s: 1 }]);
  expect(backup.leftOut).toBe(1);
});

test('keys that other programs trip over stay what they are', async () => {
  const text = await write({ people: [[{ id: 'a', _c: {}, _s: 6 }]] }).text();
  const nasty = text.replace('"id":"a"', '"id":"a","__proto__":{"polluted":true},"constructor":1');
  const [row] = (await readBackup(new Blob([nasty]))).tables.get('people') ?? [];
  expect(Object.keys(row ?? {})).toContain('__proto__');
  expect(row?.polluted).toBeUndefined();
});
