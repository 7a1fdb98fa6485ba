import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../utils/domain/shorten';

test.each([
  ['Lead Pharmacy Technician | Speaker | Mentor', 'Lead Pharmacy Technician'],
  ['ICU nurse • night shift', 'ICU nurse'],
  ['🚀 Helping teams grow 🌱', 'Helping teams grow'],
  ['Self-taught developer', 'Self-taught developer'],
  ['Nurse - Charité', 'Nurse'],
  ['', ''],
  [
    'Senior Manager for Sterile Compounding and Quality, responsible for four sites and two hundred people',
    'Senior Manager for Sterile Compounding and Quality',
  ],
])('%j becomes %j', (headline, short) => {
  expect(shorten(headline)).toBe(short);
});

test('a headline of any length becomes words that fit, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (headline) => {
      const short = shorten(headline);
      expect(short.length).toBeLessThanOrEqual(60);
      expect(short).toBe(short.trim());
      expect(short).not.toMatch(/\n|\s{2}/);
    }),
  );
});
