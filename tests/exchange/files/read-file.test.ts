/** Files of every kind at the one door. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile, unpack } from '../../../utils/exchange/files';
import { CSV_SAMPLES } from '../../support/csv-producers';
import { monicaExport } from '../../support/json-files';
import { PRODUCER_CARDS } from '../../support/producer-cards.ts';
import { bytesOf, zipOf } from '../../support/zip';

const read = (content: string | Uint8Array) => readFile({ name: 'mine', bytes: bytesOf(content) });

const utf16 = (text: string) => {
  const units = Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(Uint16Array.from(units).buffer);
};

test.each([
  ['a table', 'First Name,Last Name,Company,E-mail\nAna,Ruiz,Acme,ana@example.org', 'csv'],
  [
    'LinkedIn’s connections',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Ruiz,https://www.linkedin.com/in/ana,,Acme,Nurse,15 Jan 2024',
    'linkedin-connections',
  ],
  ['a card', 'BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nORG:Acme\nEND:VCARD\n', 'vcard'],
  ['JSON', '[{"name":"Ana Ruiz","company":"Acme"}]', 'json'],
])('%s is read by its reader, whatever its name', async (_what, text, format) => {
  for (const bytes of [bytesOf(text), bytesOf(`\uFEFF${text}`), utf16(text)]) {
    const file = await read(bytes);
    expect(file).toMatchObject({ name: 'mine', format });
    expect(file.people).toMatchObject([{ name: 'Ana Ruiz', organization: 'Acme' }]);
  }
});

test.each([
  ['a backup', '{"format":"kith-backup","version":1}'],
  ['a locked backup', 'KITHBK01\u0001'],
])('of %s only what it is, because it is restored instead', async (_what, text) => {
  expect(await read(text)).toMatchObject({ format: 'kith-backup', people: [], warnings: [] });
});

test.each([
  ['empty', '\n\n'],
  ['unreadable', '<!DOCTYPE html><table>'],
  ['unreadable', '%PDF-1.7'],
  ['unreadable', zipOf({ '[Content_Types].xml': '<x/>' })],
  ['unreadable', '{"name": "Ana"'],
  ['noPeople', '{"name": "kith", "version": 1}'],
  ['noPeople', 'First Name,Last Name,E-mail\n'],
])('%s: %j is refused with a word on what to do', async (problem, content) => {
  await expect(read(content)).rejects.toMatchObject({ name: 'ImportFileError', problem });
});

test('letters that cannot be read are told of, with the first line of them', async () => {
  const bytes = new Uint8Array([
    ...bytesOf('BEGIN:VCARD\nVERSION:4.0\nFN:Žofie Nováková Šebestová\nNOTE:a'),
    0xff,
    ...bytesOf('b\nEND:VCARD\n'),
  ]);
  const { people, warnings } = await read(bytes);
  expect(people).toMatchObject([{ name: 'Žofie Nováková Šebestová' }]);
  expect(warnings).toContainEqual({ line: 4, reason: 'encoding' });
});

test('a file that is cut off or has wrong bytes is read, or refused by name', async () => {
  const texts = [...CSV_SAMPLES, ...PRODUCER_CARDS].map(({ text }) => text);
  const samples = [...texts.map(bytesOf), bytesOf(JSON.stringify(monicaExport()))];
  const zips = samples.map((bytes) => zipOf({ a: bytes }));
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples, ...zips),
      fc.option(fc.nat()),
      damage,
      async (sample, end, wrong) => {
        const bytes = sample.slice(0, end === null ? sample.length : end % sample.length);
        for (const [at, byte] of wrong) bytes[at % Math.max(1, bytes.length)] = byte;
        const reading = unpack([{ name: 'mine', bytes }]).then((files) =>
          Promise.all(files.map((file) => readFile(file))),
        );
        const outcome = await reading.catch((error: unknown) => error);
        expect(outcome).toMatchObject(
          outcome instanceof Error ? { name: 'ImportFileError' } : [{ people: expect.any(Array) }],
        );
      },
    ),
  );
});

test('lines of cards are read in the encoding that each says, where the file has several', async () => {
  const card = (name: number[], charset: string, tail = '') => [
    ...bytesOf(`BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=${charset}:`),
    ...name,
    ...bytesOf(`\r\nEND:VCARD\r\n${tail}`),
  ];
  const { people, warnings } = await read(
    Uint8Array.from([
      ...card([0xf0, 0xa3, 0xd4, 0xd2], 'KOI8-R'),
      ...card([0x8e, 0x52, 0x93, 0x63], '"Shift_JIS"'),
      ...card([...bytesOf('Žofie Nováková Šebestová')], 'UTF-8'),
      ...card([0x52, 0x65, 0x6e, 0xe9], 'nobody-knows'),
    ]),
  );
  expect(people.map(({ name }) => name)).toEqual([
    'Пётр',
    '山田',
    'Žofie Nováková Šebestová',
    'René',
  ]);
  expect(warnings).toEqual([]);
});

test.each([
  ['a table', 'Name,Company\nAna Ruiz,Acme\n'],
  ['cards', 'BEGIN:VCARD\nFN:Ana\0 Ruiz\nORG:Acme\nEND:VCARD\n'],
])('NULs that a computer left in %s when it stopped cost nobody', async (_what, text) => {
  const { people } = await read(`${text}${'\0'.repeat(5_000)}`);
  expect(people).toMatchObject([{ name: 'Ana Ruiz', organization: 'Acme' }]);
});
