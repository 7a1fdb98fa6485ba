/** Cards of real programs, from the tests of three libraries: who is in each file, field by field. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportedPerson } from '../../../utils/exchange/imported';
import { readCards } from '../../../utils/exchange/vcard/read-cards';

const FOLDER = join(import.meta.dirname, '../../../../shared/fixtures/vcard');
const EXPECTED: Record<string, { people: object[]; warnings: string[] }> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'expected-fixtures.json'), 'utf8'),
);
const isHere = existsSync(FOLDER);
if (!isHere) process.stdout.write('Skipped: vCards of other programs are not here.\n');

/** Most notes are the same long licence. */
const withShortNote = (person: ImportedPerson): object =>
  person.note ? { ...person, note: person.note.slice(0, 60) } : person;

describe.skipIf(!isHere)('cards of other programs', () => {
  test.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const { people, warnings } = await readCards(name, text);
    expect(people.map(withShortNote)).toEqual(expected.people);
    expect(warnings.map(({ line, reason, field = '' }) => `${line} ${reason} ${field}`)).toEqual(
      expected.warnings,
    );
    const cards = [...text.matchAll(/^BEGIN:VCARD/gim)].length;
    expect(people.length + warnings.filter(({ reason }) => reason === 'no-name').length).toBe(
      cards,
    );
  });
});
