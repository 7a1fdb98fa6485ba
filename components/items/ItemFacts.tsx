/** What an item says, by its rules: each field that says something, with its words. */
import { ITEMS, type ItemOf, type ItemTable } from '../../utils/domain/items/items';
import type { Rule, Rules } from '../../utils/domain/items/rules';
import { storedDay } from '../../utils/domain/stored-day';
import { itemFieldWords, itemValueWords } from '../../utils/services/item-words';
import { useToday } from '../hooks/useToday';
import { dateWords, locale } from '../ui/dates';
import { Fact } from '../ui/Fact';
import type { FieldOf } from './ItemForm';
import './ItemFacts.css';

interface Props<T extends ItemTable> {
  table: T;
  row: ItemOf<T>;
  /** In this order; of what the rules call a link or a flag nothing is told. */
  fields: readonly FieldOf<T>[];
}

/** Nothing at all where none of them says anything. */
export function ItemFacts<T extends ItemTable>({ table, row, fields }: Props<T>) {
  const today = useToday();
  const rules: Rules = ITEMS[table];
  const told = fields.flatMap((field) => {
    const rule = rules[field];
    const words = rule ? wordsOf(table, field, rule, row[field], today) : '';
    return words === '' ? [] : [{ field, words }];
  });
  if (told.length === 0) return null;
  return (
    <dl className="ItemFacts">
      {told.map(({ field, words }) => (
        <Fact key={field} label={itemFieldWords(table, field)}>
          <bdi>{words}</bdi>
        </Fact>
      ))}
    </dl>
  );
}

function wordsOf(
  table: ItemTable,
  field: string,
  rule: Rule,
  value: unknown,
  today: Temporal.PlainDate,
): string {
  if (value === null) return '';
  const one = (said: unknown) => itemValueWords(table, field, String(said));
  switch (rule.is) {
    case 'line':
    case 'text':
    case 'address':
    case 'scale':
      return String(value);
    case 'date':
      return dateWords(storedDay(String(value)), today);
    case 'choice':
    case 'maybe':
      return one(value);
    case 'choices':
      return listWords((value as unknown[]).map(one));
    case 'words':
      return listWords((value as unknown[]).map(String));
    default:
      return '';
  }
}

const listWords = (words: string[]) =>
  new Intl.ListFormat(locale(), { type: 'unit' }).format(words);
