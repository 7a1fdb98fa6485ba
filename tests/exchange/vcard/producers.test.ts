/** Cards as many programs write them: each person with each field in its place, and the rest kept. */
import { describe, expect, test } from 'vitest';
import { readCards } from '../../../utils/exchange/vcard/read-cards';
import { PRODUCER_CARDS } from '../../support/producer-cards.ts';

describe.each(PRODUCER_CARDS)('a card of $producer', ({ text, people, warnings = [] }) => {
  test('is read whole', async () => {
    const file = await readCards('cards.vcf', text);
    expect(file.people.map(({ line: _, ...person }) => person)).toEqual(people);
    expect(file.warnings.map(({ line, reason, field }) => `${line} ${reason} ${field}`)).toEqual(
      warnings,
    );
  });

  test.each([
    ['line feeds', '\n'],
    ['returns', '\r'],
    ['two returns and a line feed', '\r\r\n'],
    ['an empty line after each', '\r\n\r\n'],
  ])('says the same with %s at the ends of lines', async (_what, end) => {
    const file = await readCards('cards.vcf', `\uFEFF${text.replaceAll('\r\n', end)}`);
    expect(file.people.map(({ line: _, ...person }) => person)).toEqual(people);
  });
});
