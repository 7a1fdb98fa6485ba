/** Words for items and other things: what they are called, their fields, and the values to choose from. */
import { i18n } from '#i18n';
import type { Rules } from '../domain/items/rules';
import { THINGS, type ThingTable } from '../domain/items/things';

/** "Goal". */
export function itemWords(table: ThingTable): string {
  return i18n.t(`item.${table}.one`);
}

/**
 * "How I shall know".
 *
 * @param field - one that the item's rules name.
 */
export function itemFieldWords(table: ThingTable, field: string): string {
  return field === 'confidential' ? i18n.t('item.confidential') : said(`item.${table}.${field}`);
}

/**
 * "Reached"; a value of a newer version, which the field's rule does not name, as it is.
 */
export function itemValueWords(table: ThingTable, field: string, value: string): string {
  const rules: Rules = THINGS[table];
  const rule = rules[field];
  if (!rule || !('of' in rule) || !rule.of.includes(value)) return value;
  return said(`item.${table}.${field}Is.${inOneWord(value)}`);
}

/** `let-go` is `letGo` in locales: the browser lets no hyphen into a key. */
function inOneWord(value: string): string {
  return value.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** All keys of this shape are there: a test holds it. */
const said = (key: string) => i18n.t(key as 'item.goals.statement');
