import { describe, expect, test } from 'vitest';
import { THING_TABLES, THINGS } from '../../utils/domain/items/things';
import { itemFieldWords, itemValueWords, itemWords } from '../../utils/services/item-words';

describe.each(THING_TABLES)('a thing of %s', (table) => {
  test('has words for itself, its fields and every value to choose', () => {
    expect(itemWords(table)).not.toBe('');
    for (const [field, rule] of Object.entries(THINGS[table])) {
      expect(itemFieldWords(table, field), field).not.toBe('');
      for (const value of 'of' in rule ? rule.of : [])
        expect(itemValueWords(table, field, value), `${field} ${value}`).not.toBe('');
    }
  });
});
