/** The door for items: what a form gives is checked and cleaned by the item's own rules. */
import { cleanDate } from '../clean-when';
import { InvalidInputError } from '../errors';
import { typedLink } from '../safe-url';
import { cleanLine, cleanText, isTooLong } from '../text';
import { emptyItem } from './empty';
import type { ItemValues, Rule, Rules } from './rules';

/** Of how many members a set may be: far more than anyone types. */
const MEMBERS = 200;
const WORD = 100;

/**
 * Checks the values of an item.
 *
 * @param given - by field; a field that is not there is as in an empty item, one that no rule names is left out.
 * @throws {InvalidInputError} with the field's name: for what is required and missing, a choice, day or number
 *   that there is not, an address that leads nowhere, or more text than is kept.
 */
export function cleanItem<R extends Rules>(rules: R, given: Partial<ItemValues<R>>): ItemValues<R> {
  const input = { ...emptyItem(rules), ...given };
  const values = Object.entries(rules).map(([field, rule]) => [
    field,
    cleanField(field, rule, input[field]),
  ]);
  return Object.fromEntries(values) as ItemValues<R>;
}

function cleanField(field: string, rule: Rule, value: unknown): unknown {
  switch (rule.is) {
    case 'line':
    case 'text':
    case 'address':
      return cleanWritten(field, rule, value);
    case 'choice':
      return oneOf(field, rule.of, value);
    case 'maybe':
      return value === null ? null : oneOf(field, rule.of, value);
    case 'choices':
      return listOf(field, value).map((one) => oneOf(field, rule.of, one));
    case 'date':
      return value === null || value === '' ? null : cleanDay(field, value);
    case 'flag':
      if (typeof value !== 'boolean') throw new InvalidInputError(field);
      return value;
    case 'scale':
      return cleanScale(field, rule, value);
    case 'words':
      return cleanWords(field, value);
    case 'id':
      if (value === null && !rule.required) return null;
      return idOf(field, value);
    case 'ids': {
      const members = listOf(field, value).map((one) => idOf(field, one));
      if (rule.required && members.length === 0) throw new InvalidInputError(field);
      return members;
    }
  }
}

function cleanWritten(
  field: string,
  { is, longest, required }: Extract<Rule, { is: 'line' | 'text' | 'address' }>,
  value: unknown,
): string {
  if (typeof value !== 'string' || isTooLong(value, longest)) throw new InvalidInputError(field);
  const clean = is === 'text' ? cleanText(value, longest) : cleanLine(value, longest);
  if (required && clean === '') throw new InvalidInputError(field);
  if (is !== 'address' || clean === '') return clean;
  const link = typedLink(clean);
  if (link === null) throw new InvalidInputError(field);
  return link;
}

function cleanScale(
  field: string,
  { from, to }: Extract<Rule, { is: 'scale' }>,
  value: unknown,
): number | null {
  if (value === null) return null;
  if (!Number.isInteger(value) || Number(value) < from || Number(value) > to)
    throw new InvalidInputError(field);
  return Number(value);
}

function cleanWords(field: string, value: unknown): string[] {
  const members = listOf(field, value).map((one) => {
    if (typeof one !== 'string' || isTooLong(one, WORD)) throw new InvalidInputError(field);
    return cleanLine(one, WORD);
  });
  return [...new Set(members.filter((one) => one !== ''))];
}

function cleanDay(field: string, value: unknown): string {
  try {
    return cleanDate(String(value));
  } catch (error) {
    if (error instanceof InvalidInputError) throw new InvalidInputError(field, { cause: error });
    throw error;
  }
}

function listOf(field: string, value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length > MEMBERS) throw new InvalidInputError(field);
  return [...new Set(value)];
}

function oneOf(field: string, of: readonly string[], value: unknown): string {
  const found = of.find((one) => one === value);
  if (found === undefined) throw new InvalidInputError(field);
  return found;
}

function idOf(field: string, value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > WORD)
    throw new InvalidInputError(field);
  return value;
}
