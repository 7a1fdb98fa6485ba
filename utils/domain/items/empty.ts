/** What an item is before anything is said of it. Apart from the door: whoever only reads rows does without that. */
import type { ItemValues, Rule, Rules } from './rules';

/** An item with nothing in it: the first of each choice, no dates, no text. */
export function emptyItem<R extends Rules>(rules: R): ItemValues<R> {
  const values = Object.entries(rules).map(([field, rule]) => [field, emptyValue(rule)]);
  return Object.fromEntries(values) as ItemValues<R>;
}

/** What a field holds that nothing was said of. */
export function emptyValue(rule: Rule): unknown {
  switch (rule.is) {
    case 'line':
    case 'text':
    case 'address':
      return '';
    case 'choice':
      return rule.of[0];
    case 'choices':
    case 'words':
    case 'ids':
      return [];
    case 'flag':
      return false;
    default:
      return null;
  }
}
