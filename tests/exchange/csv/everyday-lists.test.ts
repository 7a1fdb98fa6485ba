/** Lists as people keep them for themselves: in their own words, sorted by family name, numbers and addresses in one column. */
import { expect, test } from 'vitest';
import { readCsv } from '../../../utils/exchange/csv/read-csv';

const read = (...rows: string[]) => readCsv('list.csv', new TextEncoder().encode(rows.join('\n')));
const names = async (...rows: string[]) => (await read(...rows)).people.map(({ name }) => name);

test('the words of a German list say where people work and how they are reached', async () => {
  const { people, table } = await read(
    'Name;Arbeitet bei;Erreichbar unter;Schlagworte',
    '"Dr. Schäfer, Ute";Labor Süd;ute@labor.example;Nacht',
    'von der Heide, Jan-Ole;Praxis West;0171 2223334, jan@praxis.example;',
    '"Öztürk, Ayşe (Station 3)";Klinikum Nord;0151 99887766;',
    'Kim Lang;Klinikum Nord;Durchwahl 4711;',
  );
  expect(table?.mapping.columns).toEqual(['name', 'organization', 'phones', 'tags']);
  expect(people).toMatchObject([
    { name: 'Ute Schäfer', honorificPrefix: 'Dr.', organization: 'Labor Süd', tags: ['Nacht'] },
    { name: 'Jan-Ole von der Heide', emails: ['jan@praxis.example'], phones: ['0171 2223334'] },
    { name: 'Ayşe Öztürk (Station 3)', phones: ['0151 99887766'] },
    { name: 'Kim Lang', phones: ['Durchwahl 4711'] },
  ]);
  expect(people[0]?.emails).toEqual(['ute@labor.example']);
});

test('a column of numbers with addresses in it is one of addresses where most are', async () => {
  const { table } = await read('Name,Tel', 'Ana Ruiz,ana@x.example', 'Bo Chen,bo@x.example');
  expect(table?.mapping.columns).toEqual(['name', 'emails']);
});

test.each([
  [
    'by its title',
    ['Nachname Vorname;Ort', 'Müller Anna;Kiel', 'van Dyk Jan Peter;Ulm'],
    ['Anna Müller', 'Jan Peter van Dyk'],
  ],
  [
    'by its capitals',
    ['Name;Ort', 'DE LA CRUZ Ana María;Kiel', 'MÜLLER Anna;Ulm'],
    ['Ana María DE LA CRUZ', 'Anna MÜLLER'],
  ],
  [
    'by the addresses beside it',
    ['Müller;Anna;anna.mueller@x.example', 'Kurz;Ute;ute.kurz@x.example'],
    ['Anna Müller', 'Ute Kurz'],
  ],
])('a family name that stands first is known %s', async (_how, rows, said) => {
  expect(await names(...rows)).toEqual(said);
});

test.each([
  [
    'one in capitals among others',
    ['Name,Ort', 'DJ Anna,Kiel', 'JOHN Smith,Kiel', 'Bo Chen,Ulm', 'Cy Young,Ulm'],
    ['DJ Anna', 'JOHN Smith', 'Bo Chen', 'Cy Young'],
  ],
  ['all in capitals', ['Name,Ort', 'ANA RUIZ,Kiel', 'BO CHEN,Ulm'], ['ANA RUIZ', 'BO CHEN']],
  [
    'an address of the family name alone',
    ['Anna,Kurz,kurz@x.example', 'Ute,Lang,lang@x.example'],
    ['Anna Kurz', 'Ute Lang'],
  ],
  [
    'a single word where the title says two',
    ['Nachname Vorname,Ort', 'Müller,Kiel', '李伟,Ulm'],
    ['Müller', '李伟'],
  ],
])('what is not sure stays as it stands: %s', async (_what, rows, said) => {
  expect(await names(...rows)).toEqual(said);
});
