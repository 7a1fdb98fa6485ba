import { expect, test } from 'vitest';
import { fold } from '../../utils/domain/fold';

test.each([
  ['Ó Dónaill', 'o donaill'],
  ['ŁUKASZ Żółć', 'lukasz zolc'],
  ['Straße', 'strasse'],
  ['Søren Æbelø', 'soren aebelo'],
  ['İREM Işık', 'irem isik'],
  ['Νίκος', 'νικος'],
  ['ｶﾀｶﾅ', 'カタカナ'],
  ['李伟', '李伟'],
  ['किरण', 'किरण'],
  ['ﬁne', 'fine'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
