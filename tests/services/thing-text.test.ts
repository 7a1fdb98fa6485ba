/** What is written in a thing, told field by field. */
import { expect, test } from 'vitest';
import type { Thing } from '../../utils/domain/items/things';
import { factsOf } from '../../utils/services/thing-text';
import { anItem } from '../support/items';

test('who brings two people together is told beside them, not as one of them', () => {
  const row = anItem('introductions', {
    by: 'them',
    personIds: ['Ana', 'Wanjiru'],
    introducerId: 'Ana',
  });
  const facts = factsOf({ table: 'introductions', row } as Thing, {
    nameOf: (id) => id,
    dayOf: (on) => on,
  });
  const values = facts.map(({ value }) => value);
  expect(values).toContain('Wanjiru');
  expect(values.filter((value) => value.includes('Ana'))).toEqual(['Ana']);
});
