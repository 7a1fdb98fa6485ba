/** LinkedIn's Connections.csv as it has been over the years: nobody lost, each cell in its field. */
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../utils/exchange/csv/read-csv';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv('Connections.csv', bytes(text));

const mara = {
  name: 'Mara Okafor',
  headline: 'Nurse',
  organization: 'Lakeside Clinic',
  positions: [
    { title: 'Nurse', organization: 'Lakeside Clinic', start: null, end: null, current: true },
  ],
  links: ['https://www.linkedin.com/in/mara-okafor'],
  connectedOn: '2024-01-15',
};

describe('a file of each era', () => {
  const row =
    'Mara,Okafor,https://www.linkedin.com/in/mara-okafor,,Lakeside Clinic,Nurse,15 Jan 2024';
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  test.each([
    ['without a preamble', `${header}\n${row}\n`, 2],
    [
      'with a preamble and a byte order mark',
      `\uFEFFNotes:\n"When exporting, …"\n\n${header}\n${row}`,
      5,
    ],
    ['with a preamble of six lines', `Notes:\na\nb, c\nd\ne\n\n${header}\n${row}`, 8],
    ['saved again by Excel', `${header}\r\n${row}\r\n`, 2],
    ['saved with semicolons', `${header}\n${row}`.replaceAll(',', ';'), 2],
    [
      'with its columns in another order',
      'Connected On,Position,Company,URL,Last Name,First Name\n7-Jan-24,x,y,,Ruiz,Ana\n15-Jan-24,Nurse,Lakeside Clinic,https://www.linkedin.com/in/mara-okafor,Okafor,Mara',
      3,
    ],
  ])('%s', async (_, text, line) => {
    const { format, people, warnings } = await read(text);
    expect(format).toBe('linkedin-connections');
    expect(people.at(-1)).toEqual({ ...mara, line });
    expect(warnings).toEqual([]);
  });

  test('of before 2021 has no address of the profile', async () => {
    const { people } = await read(
      'First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Ruiz,ana@hospital.example,,,"01/15/19, 3:45 PM"',
    );
    expect(people).toEqual([
      { line: 2, name: 'Ana Ruiz', emails: ['ana@hospital.example'], connectedOn: '2019-01-15' },
    ]);
  });
});

test.each([
  ['15 Jan 2024', '2024-01-15'],
  ['7-Feb-22', '2022-02-07'],
  ['2024-01-15', '2024-01-15'],
  ['01/15/24', '2024-01-15'],
  ['15/01/24', '2024-01-15'],
  ['15.01.2024', '2024-01-15'],
  ['15. Januar 2024', '2024-01-15'],
  ['15 janv. 2024', '2024-01-15'],
  ['15 de enero de 2024', '2024-01-15'],
  ['15 de jan. de 2024', '2024-01-15'],
  ['15 gen 2024', '2024-01-15'],
  ['15 stycznia 2024', '2024-01-15'],
  ['15 янв. 2024 г.', '2024-01-15'],
  ['15 Oca 2024', '2024-01-15'],
  ['2024年1月15日', '2024-01-15'],
  ['2024년 1월 15일', '2024-01-15'],
  ['January 15, 2024', '2024-01-15'],
])('connected on %s', async (written, day) => {
  const { people } = await read(`First Name,Last Name,Connected On\nAna,Ruiz,"${written}"`);
  expect(people[0]?.connectedOn).toBe(day);
});

test('a day that does not exist is left out, and said', async () => {
  const { people, warnings } = await read(
    'First Name,Last Name,Connected On\nAna,Ruiz,30 Feb 2026',
  );
  expect(people[0]).toEqual({ line: 2, name: 'Ana Ruiz' });
  expect(warnings).toEqual([
    { line: 2, reason: 'bad-date', field: 'Connected On', text: '30 Feb 2026' },
  ]);
});

test('degrees in the last name are no part of it', async () => {
  const { people } = await read(
    'First Name,Last Name,Connected On\nAna,"Ruiz, PhD, PMP",15 Jan 2024',
  );
  expect(people[0]).toMatchObject({ name: 'Ana Ruiz', credentials: ['PhD', 'PMP'] });
});

test('a quotation mark that nobody closed costs nobody else', async () => {
  const { people, warnings } = await read(
    'First Name,Last Name,Company,Connected On\nDwayne,"The Rock,Johnson,15 Jan 2024\nAna,Ruiz,"A, B",15 Jan 2024\nMara,Okafor,,15 Jan 2024',
  );
  expect(people.map(({ name, line }) => [line, name])).toEqual([
    [2, 'Dwayne "The Rock'],
    [3, 'Ana Ruiz'],
    [4, 'Mara Okafor'],
  ]);
  expect(warnings).toEqual([{ line: 2, reason: 'quote' }]);
});

test.each([
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location\nMara,Okafor,,,,Nurse,,,,Charlotte',
  'Email Address,Confirmed,Primary,Updated On\nmara@home.example,Yes,Yes,Not Available',
  'Extension,Number,Type\n,+1 555 0101,Mobile',
  'Company Name,Title,Description,Location,Started On,Finished On\nNorthside,Nurse,,,Jan 2020,',
])('what LinkedIn’s export says about the user is nobody to keep: %#', async (text) => {
  await expect(read(text)).rejects.toMatchObject({ problem: 'noPeople' });
});
