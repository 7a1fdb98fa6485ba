import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../utils/exchange/markdown/document';
import { toMarkdown } from '../../utils/exchange/markdown/to-markdown';
import { toText } from '../../utils/exchange/markdown/to-text';

const BLOCKS: Block[] = [
  { is: 'heading', level: 1, text: 'Report' },
  { is: 'text', text: 'One\nTwo\n\nThree' },
  { is: 'points', points: ['A\nB', 'C'] },
  { is: 'facts', facts: [{ label: 'Why', value: 'A raise\nand time' }] },
];

test('Markdown keeps lines, paragraphs and what belongs to a point', () => {
  expect(toMarkdown(BLOCKS)).toBe(
    '# Report\n\nOne\\\nTwo\n\nThree\n\n- A\\\n  B\n- C\n\n- **Why:** A raise\\\n  and time\n',
  );
});

test('plain text has no marks but lines and dashes', () => {
  expect(toText(BLOCKS)).toBe(
    'REPORT\n\nOne\nTwo\n\nThree\n\n– A\n  B\n– C\n\nWhy: A raise\n  and time\n',
  );
});

test('what was typed is never markup: no mark stands without its backslash', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>#|~&!-+=1.) \na') });
  fc.assert(
    fc.property(typed, (text) => {
      const written = toMarkdown([{ is: 'text', text }]).slice(0, -1);
      for (const line of written.split('\n')) {
        const bare = line.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(/\\$/, '');
        expect(bare).not.toMatch(/[\\`*_[\]<>#|~&!]/);
        expect(bare).not.toMatch(/^\s*(?:[-+=]|\d{1,9}[.)])/);
      }
    }),
  );
});

test('taking the backslashes away gives back each line as it was typed', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      fc.pre(!line.includes('\n'));
      const written = toMarkdown([{ is: 'text', text: line }]).slice(0, -1);
      expect(written.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(line);
    }),
  );
});
