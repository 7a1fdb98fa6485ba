import { describe, expect, test } from 'vitest';
import { boxText } from '../../../components/drafts/box-text';
import { withoutField } from '../../../components/drafts/leave-out';
import type { RenderedPart } from '../../../utils/services/templates/fields';

const nameOf = (field: string) => field;

/** Parts of a text in which `[x]` is missing. */
function partsOf(text: string): RenderedPart[] {
  return text
    .split(/(\[x\])/u)
    .map((piece) =>
      piece === '[x]'
        ? { kind: 'missing', text: piece, field: 'x', output: 'x' }
        : { kind: 'text', text: piece },
    );
}

describe('leaving out what is missing', () => {
  test.each([
    [
      'its sentence goes with it',
      'Hi Mara. I work as [x] here. Could you help?',
      'Hi Mara. Could you help?',
    ],
    ['of a greeting only the mark', 'Hi [x],\n\nThank you.', 'Hi,\n\nThank you.'],
    ['a line of its own goes whole', 'Thanks,\nSam\n[x]', 'Thanks,\nSam'],
    ['a paragraph leaves no second gap', 'One.\n\nMy role is [x].\n\nTwo.', 'One.\n\nTwo.'],
    ['every place it stands in', '[x] is mine. I love [x]. Yes.', 'Yes.'],
    ['in Japanese', 'こんにちは。私は[x]です。よろしく。', 'こんにちは。よろしく。'],
    ['nothing else to say', '[x]', ''],
  ])('%s', (_what, before, after) => {
    expect(boxText(withoutField(partsOf(before), 'x', nameOf), nameOf)).toBe(after);
  });
});
