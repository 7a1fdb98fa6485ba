/** Files of each program that people keep their contacts in: every field where it belongs. */
import { expect, test } from 'vitest';
import { readCsv } from '../../../utils/exchange/csv/read-csv';
import { CSV_SAMPLES } from '../../support/csv-producers';

const read = (text: string) => readCsv('contacts.csv', new TextEncoder().encode(text));

/** A field that is null in an expectation is one that is not there. */
const said = (person: object) =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== null));

test.each(CSV_SAMPLES)('$producer', async ({ text, format, people }) => {
  const file = await read(text);
  expect(file.format).toBe(format);
  expect(file.warnings).toEqual([]);
  expect(file.people.map(({ line: _line, ...person }) => person)).toEqual(people.map(said));
});
