import { expect, test } from 'vitest';
import { withoutConfidential } from '../../../utils/domain/items/open-to-others';

const MARA = { id: 'mara', confidential: false };
const LI = { id: 'li', confidential: true };
const open = { confidential: false };

test('what is confidential is left out', () => {
  expect(withoutConfidential([{ confidential: true }, open])).toEqual([open]);
});

test('what names somebody who is confidential is left out, whichever way it names them', () => {
  const hers = { ...open, personId: MARA.id };
  const mine = { ...open, personId: null };
  const naming = [
    { ...open, personId: LI.id },
    { ...open, personIds: [MARA.id, LI.id] },
    { ...open, personIds: [MARA.id], introducerId: LI.id },
  ];
  expect(withoutConfidential([hers, mine, ...naming], [MARA, LI])).toEqual([hers, mine]);
});

test('a text for somebody may say what is about them, though others may not know of them', () => {
  const theirs = { ...open, personId: LI.id };
  expect(withoutConfidential([theirs])).toEqual([theirs]);
});
