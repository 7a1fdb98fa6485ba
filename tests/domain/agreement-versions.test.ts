import { expect, test } from 'vitest';
import { AGREEMENT_PARTS, agreementChanges } from '../../utils/domain/agreement-versions';
import { anItem } from '../support/items';

test('of two versions only the parts that say something else are told, in the order in which one agrees', () => {
  const before = anItem('agreements', {
    goals: 'Lead a shift',
    style: 'By mail',
    on: '2026-01-01',
  });
  const after = anItem('agreements', { goals: 'Lead a shift', style: '', ending: 'In May' });
  expect(agreementChanges(before, after)).toEqual([
    { part: 'style', before: 'By mail', after: '' },
    { part: 'ending', before: '', after: 'In May' },
  ]);
  expect(agreementChanges(before, before)).toEqual([]);
  expect(AGREEMENT_PARTS).not.toContain('on');
});
