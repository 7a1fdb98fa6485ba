/** What a thing is called in a list: of its own words, those that name it. */
import type { Rule } from './rules';
import { THINGS, type Thing } from './things';

/**
 * @returns what must be said of it, else its first words; empty where it has none. Of several lines, the first.
 */
export function thingTitle({ table, row }: Thing): string {
  const rules = Object.entries(THINGS[table]);
  const written = (isWanted: (rule: Rule) => boolean) =>
    rules
      .filter(([, rule]) => isWanted(rule))
      .map(([field]) => String(row[field] ?? ''))
      .find((words) => words !== '');
  const found =
    written((rule) => (rule.is === 'line' || rule.is === 'text') && rule.required) ??
    written((rule) => rule.is === 'line') ??
    written((rule) => rule.is === 'text');
  return found?.split('\n', 1)[0] ?? '';
}
