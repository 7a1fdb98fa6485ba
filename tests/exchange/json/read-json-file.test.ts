/** JSON of other programs, and what is none of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedFile } from '../../../utils/exchange/imported';
import { readJsonFile } from '../../../utils/exchange/json/read-json-file';
import {
  googlePeople,
  jsContacts,
  microsoftContacts,
  monicaApi,
  monicaExport,
} from '../../support/json-files';

const read = (content: unknown): Promise<ImportedFile> =>
  readJsonFile('a.json', typeof content === 'string' ? content : JSON.stringify(content));

test('Monica’s export: people, with what happened and the days that a vCard keeps', async () => {
  const file = await read(monicaExport());
  expect(file.format).toBe('monica');
  expect(file.people).toEqual([
    {
      line: 1,
      uid: 'c-1',
      name: 'Mara Ada Okafor',
      nickname: 'Mo',
      headline: 'Pharmacist',
      organization: 'Northside',
      positions: [
        { title: 'Pharmacist', organization: 'Northside', start: null, end: null, current: true },
      ],
      emails: ['mara@example.org'],
      phones: ['+1 704 555 0101'],
      links: ['https://www.linkedin.com/in/mara-okafor'],
      tags: ['mentor', 'alumni'],
      location: 'Charlotte, NC, US',
      note: 'From the reunion\n\nNo nuts',
      vcard: [
        'BDAY:--05-15',
        'ADR;TYPE=home:;;1 Main St\\, 2nd floor;Charlotte;NC;28202;US',
        'X-FIRST-MET:2010-09-01',
        'X-SOCIALPROFILE;TYPE=twitter:@mara',
      ],
    },
    { line: 2, uid: 'c-2', name: '李伟' },
  ]);
  const told = file.interactions.map(({ kind, direction, at, text, with: others }) => {
    return [kind, direction, at, text, others.map(({ name }) => name).join()];
  });
  expect(told).toEqual([
    ['note', 'both', '2023-06-01T10:00:00Z', 'Likes trains', 'Mara Ada Okafor'],
    ['call', 'from-me', '2024-01-05T14:00:00Z', 'Weekend plans', 'Mara Ada Okafor'],
    ['gift', 'from-them', '2023-12-25T00:00:00Z', 'A book', 'Mara Ada Okafor'],
    ['message', 'from-me', '2024-01-05T14:00:00Z', 'How are you?', 'Mara Ada Okafor'],
    ['meeting', 'both', '2024-01-03T18:00:00Z', 'Dinner\n\nPasta', 'Mara Ada Okafor,李伟'],
  ]);
  expect(new Set(file.interactions.map(({ uid }) => uid)).size).toBe(5);
  expect(file.warnings).toEqual([{ line: null, reason: 'not-kept', field: 'pets' }]);
});

test('contacts as Monica’s API gives them', async () => {
  const file = await read(monicaApi());
  expect(file.format).toBe('monica');
  expect(file.people[0]).toMatchObject({
    name: 'Ana Ruiz',
    headline: 'Nurse',
    organization: 'Acme',
    emails: ['ana@example.org'],
    links: ['https://linkedin.com/in/ana'],
    tags: ['ward'],
    howWeMet: 'At a conference',
    location: 'Bern, Switzerland',
    vcard: ['BDAY:1990-05-15', 'ADR;TYPE=work:;;;Bern;;;Switzerland'],
  });
  expect(file.interactions).toMatchObject([
    { kind: 'note', at: '2024-02-01T09:00:00Z', text: 'Plays chess', uid: 'monica:n-1' },
  ]);
});

test('contacts as Google’s People API gives them, the primary first', async () => {
  const { people, format } = await read(googlePeople());
  expect(format).toBe('json');
  expect(people[0]).toMatchObject({
    uid: 'people/c1',
    name: 'Dr. Ana Ruiz',
    honorificPrefix: 'Dr.',
    headline: 'Nurse',
    organization: 'Acme',
    emails: ['work@example.org', 'home@example.org'],
    phones: ['+41 31 000 00 00'],
    links: ['https://ana.example.org/'],
    note: 'Plays chess',
    vcard: ['BDAY:--04-12', 'ADR;TYPE=home:;;Gasse 1;Bern;;3000;Switzerland'],
  });
});

test('contacts as Microsoft Graph gives them', async () => {
  const { people } = await read(microsoftContacts());
  expect(people[0]).toMatchObject({
    name: 'Ana Ruiz',
    honorificPrefix: 'Dr.',
    headline: 'Nurse',
    emails: ['ana@example.org'],
    phones: ['+41 79', '+41 31'],
    tags: ['Ward'],
    location: 'Bern, CH',
    vcard: ['BDAY:1990-05-15', 'ADR;TYPE=work:;;Gasse 1;Bern;;;CH'],
  });
});

test('JSContact cards; a group is nobody', async () => {
  const { people, warnings } = await read(jsContacts());
  expect(people).toMatchObject([
    {
      uid: 'urn:uuid:1',
      name: 'Ana Ruiz',
      headline: 'Nurse',
      organization: 'Acme',
      emails: ['first@example.org', 'second@example.org'],
      tags: ['ward'],
      vcard: ['BDAY:1990-05-15', 'ADR;TYPE=work:;;1 Gasse;Bern;;;'],
    },
  ]);
  expect(warnings).toMatchObject([{ line: 2, reason: 'not-a-person' }]);
});

describe('a plain list', () => {
  test.each([
    [
      'of people',
      [{ firstName: 'Ana', 'Last-Name': 'Ruiz', 'E-mail': 'a@example.org', phone: 41 }],
    ],
    [
      'inside an object',
      { total: 1, contacts: [{ full_name: 'Ana Ruiz', email1: 'a@example.org', tel: ['41'] }] },
    ],
    [
      'with the fields inside',
      [{ id: 1, fields: { Name: 'Ana Ruiz', Email: ['a@example.org'], Mobile: '41' } }],
    ],
    [
      'with objects for values',
      [{ name: 'Ana Ruiz', emails: [{ value: 'a@example.org' }], phones: [{ number: '41' }] }],
    ],
    ['of one person alone', { name: 'Ana Ruiz', email: 'mailto:a@example.org', phone: 'tel:41' }],
  ])('%s is read by what its fields are called', async (_what, content) => {
    const { people, format } = await read(content);
    expect(format).toBe('json');
    expect(people).toEqual([
      { line: 1, name: 'Ana Ruiz', emails: ['a@example.org'], phones: ['41'] },
    ]);
  });

  test('gives work, place, tags, links, a birthday and notes their places', async () => {
    const { people } = await read([
      {
        name: 'Ana Ruiz',
        jobTitle: 'Nurse',
        company: { name: 'Acme' },
        city: 'Bern',
        country: 'CH',
        tags: 'ward, chess',
        linkedin: 'linkedin.com/in/ana',
        birthday: '1990-05-15',
        bio: 'Nurse since 2010',
        notes: ['One', 'Two'],
        connectedOn: '2024-01-15',
      },
    ]);
    expect(people[0]).toMatchObject({
      headline: 'Nurse',
      organization: 'Acme',
      location: 'Bern, CH',
      tags: ['ward', 'chess'],
      links: ['https://linkedin.com/in/ana'],
      about: 'Nurse since 2010',
      note: 'One\n\nTwo',
      connectedOn: '2024-01-15',
      vcard: ['BDAY:1990-05-15', 'ADR:;;;Bern;;;CH'],
    });
  });

  test('says of what it could not keep where it stood', async () => {
    const { people, warnings } = await read([
      { name: 'Ana', email: 'nowhere', website: 'javascript:alert(1)', phone: true, shoeSize: 38 },
      { name: ' ', email: '' },
      'Ben',
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Ana']);
    expect(warnings).toEqual([
      { line: 1, reason: 'wrong-kind', field: 'phone', text: 'true' },
      { line: 1, reason: 'bad-email', text: 'nowhere' },
      { line: 1, reason: 'bad-link', text: 'javascript:alert(1)' },
      { line: 2, reason: 'no-name' },
      { line: 3, reason: 'no-name' },
      { line: null, reason: 'not-kept', field: 'shoeSize' },
    ]);
  });

  test.each([
    ['a setting', { name: 'kith', version: '1' }],
    ['a list of things', [{ id: 1 }, { id: 2 }]],
    ['numbers', [1, 2]],
    ['nothing', {}],
  ])('%s names nobody', async (_what, content) => {
    await expect(read(content)).rejects.toMatchObject({ problem: 'noPeople' });
  });
});

test('a value of the wrong kind is left out alone, with its place', async () => {
  const [contact] = googlePeople().connections;
  const { people, warnings } = await read({
    connections: [
      { ...contact, nicknames: 7, emailAddresses: [{ value: 'a@example.org' }, 'b', 3] },
    ],
  });
  expect(people[0]).toMatchObject({ name: 'Dr. Ana Ruiz', emails: ['a@example.org'] });
  expect(warnings.map(({ reason, field }) => `${reason} ${field}`).sort()).toEqual([
    'wrong-kind emailAddresses.1',
    'wrong-kind emailAddresses.2',
    'wrong-kind nicknames',
  ]);
});

test('keys that could reach what all objects share do nothing', async () => {
  const { people } = await read(
    '[{"name":"Ana","__proto__":{"email":"a@example.org"},"constructor":{"name":"x"},"prototype":1}]',
  );
  expect(people).toEqual([{ line: 1, name: 'Ana' }]);
  expect('email' in {}).toBe(false);
});

test('a backup of Kith’s is known, however its fields are ordered', async () => {
  expect(await read({ version: 1, format: 'kith-backup' })).toMatchObject({
    format: 'kith-backup',
    people: [],
  });
});

test('broken JSON is refused with the line on which it breaks', async () => {
  await expect(read('[\n{"name": "Ana"},\n{"name" "Ben"}\n]')).rejects.toMatchObject({
    problem: 'unreadable',
    line: 3,
  });
});

test('whatever JSON says, reading it ends in people or in a named error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 6 }), async (text) => {
      const file = await read(text).catch((error: unknown) => error);
      expect(file).toMatchObject(
        file instanceof Error ? { name: 'ImportFileError' } : { people: expect.any(Array) },
      );
    }),
  );
});

test('known layouts with any value anywhere are read, or refused by name', async () => {
  const samples = [monicaExport(), monicaApi(), googlePeople(), microsoftContacts(), jsContacts()];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.jsonValue(),
      async (sample, at, value) => {
        let places = 0;
        const swapped = JSON.stringify(sample, (_key, inner: unknown) => {
          places += 1;
          return places === (at % 120) + 2 ? value : inner;
        });
        const file = await read(swapped).catch((error: unknown) => error);
        expect(file).toMatchObject(
          file instanceof Error ? { name: 'ImportFileError' } : { people: expect.any(Array) },
        );
      },
    ),
  );
});
