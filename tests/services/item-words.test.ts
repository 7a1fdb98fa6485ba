import { describe, expect, test } from 'vitest';
import { ITEMS, type ItemTable } from '../../utils/domain/items/items';
import type { Rules } from '../../utils/domain/items/rules';
import { itemFieldWords, itemValueWords, itemWords } from '../../utils/services/item-words';

describe.each(Object.keys(ITEMS) as ItemTable[])('an item of %s', (table) => {
  test('has words for itself, its fields and every value to choose', () => {
    expect(itemWords(table)).not.toBe('');
    const rules: Rules = ITEMS[table];
    for (const [field, rule] of Object.entries(rules)) {
      expect(itemFieldWords(table, field), field).not.toBe('');
      for (const value of 'of' in rule ? rule.of : [])
        expect(itemValueWords(table, field, value), `${field} ${value}`).not.toBe('');
    }
  });
});
