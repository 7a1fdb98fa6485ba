/**
 * An item as it may be read. A row that was damaged, or written by hand, may lack fields or have them in another
 * kind; whoever reads items relies on their rules, so that one bad row would take a whole view away.
 */
import type { Row } from '../row';
import { emptyValue } from './empty';
import type { Rule, Rules } from './rules';

/**
 * @param row - as it is stored.
 * @returns the row itself where each field is of its rule's kind; else a copy in which what cannot be read is as in an
 *   empty item. A choice that only a newer version has is kept, and so is every field that no rule names.
 */
export function mended(rules: Rules, row: Row): Row {
  const wrong = Object.entries(rules).filter(([field, rule]) => !isOfKind(rule, row[field]));
  const hasClocks = typeof row._c === 'object' && row._c !== null;
  if (wrong.length === 0 && hasClocks) return row;
  const fields = wrong.map(([field, rule]) => [field, readable(rule, row[field])]);
  return { ...row, ...Object.fromEntries(fields), _c: hasClocks ? row._c : {} };
}

function isOfKind(rule: Rule, value: unknown): boolean {
  switch (rule.is) {
    case 'line':
    case 'text':
    case 'address':
    case 'choice':
      return typeof value === 'string';
    case 'maybe':
      return value === null || typeof value === 'string';
    case 'choices':
    case 'words':
    case 'ids':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'date':
      return value === null || (typeof value === 'string' && isDay(value));
    case 'flag':
      return typeof value === 'boolean';
    case 'scale':
      return value === null || (typeof value === 'number' && Number.isFinite(value));
    case 'id':
      return typeof value === 'string' || (value === null && !rule.required);
  }
}

/** What can still be read of a value of another kind. */
function readable(rule: Rule, value: unknown): unknown {
  switch (rule.is) {
    case 'line':
    case 'text':
      return typeof value === 'number' ? String(value) : '';
    case 'choices':
    case 'words':
    case 'ids':
      return [value].flat().filter((one) => typeof one === 'string');
    // What may have been kept between two stays so.
    case 'flag':
      return Boolean(value);
    case 'id':
      return rule.required ? '' : null;
    default:
      return emptyValue(rule);
  }
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value);
    return true;
  } catch {
    return false;
  }
}
