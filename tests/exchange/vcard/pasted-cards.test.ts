/** Cards that somebody pastes into a form: the name right, nothing lost that has a box, no crash. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVcard } from '../../../utils/exchange/vcard/read-cards';
import { readPasted } from '../../../utils/services/pasted';
import { effortOf } from '../../support/effort';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');

describe('one card', () => {
  test('of version 4.0 gives what a person has a place for', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Mara Okafor',
      'N:Okafor;Mara;;Dr.;CPhT,BSc',
      'NICKNAME:Mo',
      'TITLE:Lead Pharmacy Technician',
      'ORG:Northside Hospital;Pharmacy',
      'EMAIL;PREF=2:second@example.org',
      'EMAIL;PREF=1:mara@example.org',
      'TEL;VALUE=uri;TYPE=work:tel:+1-704-555-0100',
      'ADR;TYPE=work:;;1 Main St\\, Floor 2;Charlotte;NC;28202;USA',
      'URL:https://mara.example/',
      'NOTE:Met at the residency fair.\\nKind\\; quick.',
    );
    expect(readPasted(text)).toEqual([
      {
        name: 'Mara Okafor',
        nickname: 'Mo',
        honorificPrefix: 'Dr.',
        credentials: ['CPhT', 'BSc'],
        headline: 'Lead Pharmacy Technician',
        organization: 'Northside Hospital',
        location: 'Charlotte, NC, USA',
        emails: ['mara@example.org', 'second@example.org'],
        phones: ['+1-704-555-0100'],
        links: ['https://mara.example/'],
        note: 'Met at the residency fair.\nKind; quick.',
      },
    ]);
  });

  test('of version 2.1 is decoded: quoted-printable over several lines, and its character set', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=C3=B6rg =\r\nM=C3=BCller',
      'TITLE;QUOTED-PRINTABLE:Koch =\r\n und B=C3=A4cker',
    );
    expect(readPasted(text)).toEqual([{ name: 'Jörg Müller', headline: 'Koch und Bäcker' }]);
  });

  test.each([
    ['folded lines', 'FN:Ana\r\n  Ruiz', 'Ana Ruiz'],
    ['a name in parts alone', 'N:Ruiz;Ana;María;;', 'Ana María Ruiz'],
    ['a group before the name', 'item1.FN:Ana Ruiz', 'Ana Ruiz'],
    ['an organization alone', 'ORG:Old Mill', 'Old Mill'],
    ['lower case', 'fn:Ana Ruiz', 'Ana Ruiz'],
    ['a colon within quotes', 'FN;X-A="b:c;d":Ana Ruiz', 'Ana Ruiz'],
    ['a quote that is never closed', 'FN;X-A="b:Ana Ruiz', 'Ana Ruiz'],
  ])('is read with %s', (_what, line, name) => {
    expect(readPasted(card(line))[0]?.name).toBe(name);
  });

  test('leads to profiles it only names, and never to what is no address of the web', () => {
    const text = card(
      'FN:Ana Ruiz',
      'X-SOCIALPROFILE;TYPE=linkedin:ana-ruiz',
      'X-SOCIALPROFILE;TYPE=twitter:https://x.com/ana',
      'URL:javascript:alert(1)',
    );
    expect(readPasted(text)[0]?.links).toEqual(
      ['https://x.com/ana', 'https://www.linkedin.com/in/ana-ruiz'].toSorted((a) =>
        a.includes('linkedin') ? -1 : 1,
      ),
    );
  });

  test('of an agent inside a card is not taken for who it is about', () => {
    const text = card(
      'FN:Ana Ruiz',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Bo Lind',
      'END:VCARD',
      'TITLE:Baker',
    );
    expect(readPasted(text)).toEqual([{ name: 'Ana Ruiz', headline: 'Baker' }]);
  });
});

test('a file of several gives each who has a name, whatever its line ends', () => {
  const text = [card('FN:Ana'), card('VERSION:3.0'), card('FN:Bo')]
    .join('\n')
    .replaceAll('\r\n', '\n');
  expect(readPasted(text).map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  expect(readPasted(text.replaceAll('\n', '\r')).map(({ name }) => name)).toEqual(['Ana', 'Bo']);
});

test('whatever is in it, nothing breaks', () => {
  const piece = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'FN:',
    'N:;',
    '\\',
    '"',
    ';',
    ',',
    '=',
    '=4',
    '\n',
    ' ',
    'TEL;TYPE=',
    ':',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      for (const { name } of readPasted(`BEGIN:VCARD\n${pieces.join('')}\nEND:VCARD`))
        expect(name).not.toBe('');
    }),
  );
});

test('a photo of megabytes costs no more than its length', async () => {
  const text = card('FN:Ana', `PHOTO;ENCODING=b:${'A'.repeat(2_000_000)}`, 'TITLE:Baker');
  const effort = await effortOf(() =>
    expect(readPasted(text)).toEqual([{ name: 'Ana', headline: 'Baker' }]),
  );
  expect(effort).toBeLessThan(5_000);
});

test.each<[string, string]>([
  ['a hundred thousand parameters', card('FN:Ana', `TEL${';a'.repeat(99_000)}:1`)],
  ['a hundred thousand values', card('FN:Ana', `TEL;TYPE=a;TYPE=${'b,'.repeat(150_000)}:1`)],
  [
    'quoted-printable in single letters',
    card('FN:Ana', `NOTE;ENCODING=QUOTED-PRINTABLE:${'a=\n'.repeat(180_000)}`),
  ],
  [
    'a line folded beyond its length',
    card('FN:Ana', `NOTE:${'a'.repeat(199_999)}${'\n b'.repeat(180_000)}`),
  ],
  ['20,000 empty lines before it', `${'\n'.repeat(19_900)}${card('FN:Ana')}`],
])('%s: read in no more than seconds', async (_what, text) => {
  const effort = await effortOf(() => {
    expect(isVcard(text)).toBe(true);
    expect(readPasted(text).map(({ name }) => name)).toEqual(['Ana']);
  });
  expect(effort).toBeLessThan(5_000);
});

test('of a card with a hundred thousand addresses a hundred are given, the preferred first', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `EMAIL:a${at}@team.example`);
  const [ana] = readPasted(card('FN:Ana', ...many, 'EMAIL;PREF=1:ana@team.example'));
  expect(ana?.emails?.length).toBe(100);
  expect(ana?.emails?.[0]).toBe('ana@team.example');
});

test('20,000 empty lines and no card are told at once', async () => {
  const effort = await effortOf(() => expect(isVcard('\n \n'.repeat(7_000))).toBe(false));
  expect(effort).toBeLessThan(2_000);
});

test('a text that is no vCard is told', () => {
  expect(isVcard(card('FN:Ana'))).toBe(true);
  expect(isVcard('\uFEFFbegin:vcard\nFN:x')).toBe(true);
  expect(isVcard('Ana Ruiz\nBaker')).toBe(false);
});
