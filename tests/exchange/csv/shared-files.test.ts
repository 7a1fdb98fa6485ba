/** Files of other projects’ tests, where they are there: each person and message in them, and each row that is none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportFileError } from '../../../utils/domain/file-errors';
import { z } from '../../../utils/domain/zod';
import { readCsv } from '../../../utils/exchange/csv/read-csv';

const FOLDER = join(import.meta.dirname, '../../../../shared/fixtures/csv');
const isThere = existsSync(FOLDER);
if (!isThere) process.stdout.write('Skipped: CSV files of other programs are not here.\n');

const read = (file: string) => readCsv(file, readFileSync(join(FOLDER, file)));

describe.skipIf(!isThere)('files of other projects', () => {
  test.each([
    ['kawsay/Connections.csv', 'linkedin-connections', 2, 0, {}],
    ['labeldekho/Connections.csv', 'linkedin-connections', 10, 0, {}],
    ['hermione/Connections.csv', 'linkedin-connections', 2, 0, {}],
    ['hermione/ConnectionsWide.csv', 'linkedin-connections', 53, 0, {}],
    [
      'hermione/connections-parity.csv',
      'linkedin-connections',
      4,
      0,
      { 'no-name': 1, 'bad-date': 1 },
    ],
    ['kawsay/messages.csv', 'linkedin-messages', 0, 2, { cells: 1, 'bad-line': 1 }],
    ['labeldekho/Messages.csv', 'linkedin-messages', 0, 11, {}],
    ['hermione/Messages.csv', 'linkedin-messages', 0, 1, {}],
    ['hermione/MessagesThreads.csv', 'linkedin-messages', 0, 4, {}],
    ['hermione/messages-parity.csv', 'linkedin-messages', 0, 2, { 'bad-date': 1 }],
  ])('%s', async (name, format, people, interactions, warnings) => {
    const file = await read(name);
    expect(file.format).toBe(format);
    expect(file.people.length).toBe(people);
    expect(file.interactions.length).toBe(interactions);
    expect(counted(file.warnings.map(({ reason }) => reason))).toEqual(warnings);
  });

  test('connections: each field where it belongs', async () => {
    const [jose, aesop] = (await read('kawsay/Connections.csv')).people;
    expect(jose).toEqual({
      line: 5,
      name: 'José García',
      headline: 'Senior Engineer',
      organization: 'Acme, Inc.',
      positions: [
        {
          title: 'Senior Engineer',
          organization: 'Acme, Inc.',
          start: null,
          end: null,
          current: true,
        },
      ],
      links: ['https://www.linkedin.com/in/josegarcia'],
      connectedOn: '2024-01-15',
    });
    expect(aesop).toMatchObject({ name: 'Æsop Fontaine', emails: ['aesop@example.com'] });
    const { people } = await read('labeldekho/Connections.csv');
    expect(people.map(({ connectedOn }) => connectedOn)).not.toContain(undefined);
    expect(people.every(({ links }) => links?.length === 1)).toBe(true);
  });

  test('messages: who wrote to whom', async () => {
    const { interactions } = await read('labeldekho/Messages.csv');
    expect(new Set(interactions.flatMap((one) => one.with.map(({ name }) => name)))).toEqual(
      new Set(['Alice Johnson', 'Bob Williams', 'Carol Davis', 'Eve Wilson']),
    );
    expect(counted(interactions.map(({ direction }) => direction))).toEqual({
      'from-them': 6,
      'from-me': 5,
    });
  });

  test('two hundred rows of nonsense: each somebody, or said to be nobody', async () => {
    const { people, warnings } = await read('hermione/connections-corpus.csv');
    const nobody = warnings.filter(({ reason }) => reason === 'no-name');
    const expected = z
      .object({ connections: z.array(z.unknown()) })
      .parse(
        JSON.parse(readFileSync(join(FOLDER, 'hermione/parity-corpus-expected.json'), 'utf8')),
      );
    // Rows without a name but with an e-mail address are kept here, and not there.
    expect(people.length).toBeGreaterThanOrEqual(expected.connections.length);
    expect(people.length + nobody.length).toBe(220);
    expect(people.some(({ name }) => /^(?:N\/A|NaN|none|#N\/A|NULL|NA)$/.test(name))).toBe(false);
  });

  test.each([
    'hermione/Comments.csv',
    'hermione/Shares.csv',
    'hermione/Invalid.csv',
    'kawsay/Rich_Media.csv',
  ])('%s names nobody', async (name) => {
    const file = await read(name);
    expect(file.people).toEqual([]);
    expect(file.table).toBeDefined();
  });

  test('malformed files are read as far as they can be, or refused as empty', async () => {
    const { cases } = z
      .object({ cases: z.array(z.object({ id: z.string(), csv: z.string() })) })
      .parse(
        JSON.parse(readFileSync(join(FOLDER, 'hermione/malformed-csv-outcomes.json'), 'utf8')),
      );
    const outcomes = await Promise.all(
      cases.map(async ({ id, csv }) => {
        const outcome = await readCsv(id, new TextEncoder().encode(csv)).then(
          ({ format, warnings }) => [format, ...warnings.map(({ reason }) => reason)].join(' '),
          (error: unknown) => (error instanceof ImportFileError ? error.problem : 'broken'),
        );
        return [id, outcome];
      }),
    );
    expect(Object.fromEntries(outcomes)).toMatchInlineSnapshot(`
      {
        "blank-header": "csv no-name",
        "comments-escaped-quote-valid": "csv quote no-name",
        "comments-trailing-escape": "csv no-name",
        "connections-preamble-only": "csv no-name no-name",
        "duplicate-normalized-header": "csv no-name",
        "empty-document": "empty",
        "missing-required-header": "linkedin-messages",
        "multiline-quoted-field-valid": "linkedin-messages",
        "over-wide-data-row": "csv no-name cells no-name",
        "quoted-comma-valid": "csv no-name",
        "short-row-valid": "csv cells no-name",
        "unmatched-final-quote": "csv quote no-name",
      }
    `);
  });
});

function counted(all: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(all)].map((one) => [one, all.filter((it) => it === one).length]),
  );
}
