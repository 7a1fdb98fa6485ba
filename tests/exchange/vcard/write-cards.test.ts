/** People written as vCards: valid lines that nothing can break out of, and the same people when read again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../utils/domain/person';
import { blankPerson, cleanPersonValues } from '../../../utils/domain/person-values';
import type { ImportedPerson } from '../../../utils/exchange/imported';
import { readCards } from '../../../utils/exchange/vcard/read-cards';
import { writeCards } from '../../../utils/exchange/vcard/write-cards';
import { aPerson } from '../../support/builders.ts';
import { naughtyPerson, naughtyText } from '../../support/naughty-person.ts';
import { told } from '../../support/told-by-card.ts';

const VERSIONS = ['3.0', '4.0'] as const;

/** As an import would store them. */
function stored({ line: _, uid = '', status = 'saved', ...values }: ImportedPerson): Person {
  return aPerson({ ...blankPerson(), ...cleanPersonValues(values), status, id: uid });
}

async function readAgain(people: readonly Person[], version: '3.0' | '4.0') {
  return readCards('again.vcf', writeCards(people, version));
}

describe.each(VERSIONS)('a card of version %s', (version) => {
  test('brings back whoever was written, with whatever text in every field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(naughtyPerson, { maxLength: 3 }), async (people) => {
        const { people: again, warnings } = await readAgain(people, version);
        expect(warnings).toEqual([]);
        expect(again.map(told)).toEqual(people.map(told));
        expect(again.map(({ uid }) => uid)).toEqual(people.map(({ id }) => id));
      }),
    );
  });

  test('brings back what other cards said, with whatever text in it', async () => {
    const name = fc.constantFrom(
      ...[
        'X-A',
        'IMPP',
        'BDAY',
        'GEO',
        'ADR',
        'NICKNAME',
        'TITLE',
        'ORG',
        'N',
        'TEL',
        'URL',
        'X-ABDATE',
      ],
      ...[
        'RELATED;TYPE=spouse',
        'ADR;PREF=2',
        'LANG;PREF=1',
        'item1.X-B',
        'item1.X-ABLabel',
        'EMAIL',
        'FN',
      ],
      ...['TEL;TYPE=work;PREF=1', 'X-SOCIALPROFILE;TYPE=twitter', 'item2.EMAIL', 'item2.X-ABLabel'],
      ...[
        'ROLE',
        'CATEGORIES',
        'NOTE',
        'KEY',
        'PRONOUNS',
        'X-PRONOUNS',
        'N;SORT-AS="a,b"',
        'X-C;X-D="^n;"',
      ],
    );
    const line = fc.tuple(name, naughtyText).map(([head, text]) => `${head}:${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const text = [
          'BEGIN:VCARD',
          'VERSION:3.0',
          'UID:1',
          'FN:Mara Okafor',
          ...lines,
          'END:VCARD',
        ];
        const first = await readCards('first.vcf', text.join('\r\n'));
        const people = first.people.map(stored);
        const again = await readAgain(people, version);
        expect(again.people.map(stored).map(told)).toEqual(people.map(told));
      }),
    );
  });

  test('is of lines that any program reads: folded at 75 octets, never within a letter', () => {
    fc.assert(
      fc.property(naughtyPerson, (person) => {
        const text = writeCards([person], version);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
        }
        expect(text.isWellFormed()).toBe(true);
        const whole = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
        expect(whole.slice(0, 2)).toEqual(['BEGIN:VCARD', `VERSION:${version}`]);
        expect(whole.at(-1)).toBe('END:VCARD');
        for (const line of whole)
          expect(line).toMatch(
            /^(?:[\w-]+\.)?[A-Z\d-]+(?:;[A-Z\d-]+=(?:"[^"]*"|[^":;]*)(?:,(?:"[^"]*"|[^":;]*))*)*:/,
          );
        for (const property of ['FN', 'N', 'UID'])
          expect(whole.filter((line) => line.split(/[:;]/)[0] === property)).toHaveLength(1);
      }),
    );
  });
});

test('nobody is no card', () => {
  expect(writeCards([], '4.0')).toBe('');
});

const FOLDER = join(import.meta.dirname, '../../../../shared/fixtures/vcard');
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.vcf'),
    )
  : [];
if (files.length === 0) process.stdout.write('Skipped: vCards of other programs are not here.\n');

describe.skipIf(files.length === 0).each(VERSIONS)(
  'other programs’ cards, written as %s',
  (version) => {
    test.each(files)('%s says the same when read again', async (file) => {
      const first = await readCards(file, readFileSync(join(FOLDER, file), 'utf8'));
      const people = first.people.map(stored);
      const again = await readAgain(people, version);
      expect(again.people.map(stored).map(told)).toEqual(people.map(told));
      expect(again.people.map(({ uid = '' }) => uid)).toEqual(people.map(({ id }) => id));
    });
  },
);
