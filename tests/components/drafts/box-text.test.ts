import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxText,
  editBetween,
  edited,
  filled,
  marksOf,
  rewritten,
} from '../../../components/drafts/box-text';
import type { RenderedPart } from '../../../utils/services/templates/fields';

const nameOf = (field: string) => `my ${field}`;
const text = (words: string): RenderedPart => ({ kind: 'text', text: words });
const value = (words: string): RenderedPart => ({
  kind: 'value',
  text: words,
  field: 'person.name',
  output: 'person.name',
});
const missing = (field: string): RenderedPart => ({
  kind: 'missing',
  text: `[${field}]`,
  field,
  output: field,
});

const letter = [text('Hi '), value('Mara'), text(', I want '), missing('goal'), text('. Sam')];

/** Types as a person would: the box before and after, the caret behind what was typed. */
function typed(parts: readonly RenderedPart[], after: string, caret: number) {
  return edited(parts, editBetween(boxText(parts, nameOf), after, caret), nameOf);
}

describe('the box', () => {
  test('shows values as they are and what is missing as a mark', () => {
    expect(boxText(letter, nameOf)).toBe('Hi Mara, I want [my goal]. Sam');
    expect(marksOf(letter, nameOf)).toEqual([{ field: 'goal', start: 16, end: 25 }]);
  });

  test('keeps a value tied to its field while one types beside it', () => {
    const { parts } = typed(letter, 'Hello Mara, I want [my goal]. Sam', 5);
    expect(parts[1]).toEqual(value('Mara'));
    expect(parts[0]).toEqual(text('Hello '));
  });

  test('makes a value the user’s own text once they type in it', () => {
    const { parts } = typed(letter, 'Hi Maria, I want [my goal]. Sam', 8);
    expect(parts[0]).toEqual(text('Hi Maria, I want '));
  });

  test('takes a mark away as a whole, with the caret where it stood', () => {
    const after = 'Hi Mara, I want [my goa]. Sam';
    const { parts, caret } = typed(letter, after, 23);
    expect(boxText(parts, nameOf)).toBe('Hi Mara, I want . Sam');
    expect(caret).toBe(16);
  });

  test('knows which of two equal letters was typed by the caret', () => {
    const { parts } = typed([text('a'), missing('goal')], 'a[[my goal]', 2);
    expect(parts).toEqual([text('a['), missing('goal')]);
  });

  test('after any change reads as what was typed, less the marks it cut into', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 8 }).map(text),
      fc.string({ minLength: 1, maxLength: 8 }).map(value),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }),
        fc.nat(40),
        fc.nat(40),
        fc.string({ maxLength: 6 }),
        (parts, one, other, inserted) => {
          const before = boxText(parts, nameOf);
          const [start, end] = [one, other]
            .map((at) => at % (before.length + 1))
            .sort((a, b) => a - b);
          const after = before.slice(0, start) + inserted + before.slice(end);
          const next = typed(parts, after, (start ?? 0) + inserted.length);
          expect(boxText(next.parts, nameOf)).toBe(after);
          expect(next.caret).toBeLessThanOrEqual(after.length);
        },
      ),
    );
  });

  test('fills a mark with a value, and keeps the marks that another wording still has', () => {
    expect(boxText(filled(letter, 'goal', 'a new job'), nameOf)).toBe(
      'Hi Mara, I want a new job. Sam',
    );
    const again = rewritten(letter, 'Dear Mara, [my goal] is what I want.', nameOf);
    expect(again).toEqual([text('Dear Mara, '), missing('goal'), text(' is what I want.')]);
  });
});
