/** Tells things in words: what they are called, and all that is written in them, for a search and for a text. */
import { i18n } from '#i18n';
import { namedIn } from '../domain/items/open-to-others';
import type { Rule } from '../domain/items/rules';
import { thingTitle } from '../domain/items/thing-title';
import { THINGS, type Thing } from '../domain/items/things';
import type { Block, TextFact } from '../exchange/markdown/document';
import { itemFieldWords, itemValueWords, itemWords } from './item-words';
import type { Things } from './things';

/** What ids and days are called. */
export interface Naming {
  /** Undefined for what is not to be named. */
  nameOf(id: string): string | undefined;
  /** @param on - a plain date. */
  dayOf(on: string): string;
}

/** Names whatever is among these things, and nothing else. */
export function namingOf({ things, people }: Things, dayOf: (on: string) => string): Naming {
  const titles = new Map(things.map((one) => [one.row.id, one]));
  return {
    dayOf,
    nameOf(id) {
      const thing = titles.get(id);
      return people.get(id)?.name ?? (thing && titleOf(thing, { dayOf, nameOf: () => undefined }));
    },
  };
}

/** What a thing is called: its own words; without any, its kind with whom it is about. */
export function titleOf(thing: Thing, naming: Naming): string {
  const said = thingTitle(thing);
  if (said !== '') return said;
  const names = namedIn(thing.row).flatMap((id) => naming.nameOf(id) ?? []);
  return [itemWords(thing.table), ...names].join(', ');
}

/** All that is written in a thing, field by field; what is empty is not told. */
export function factsOf({ table, row }: Thing, naming: Naming): TextFact[] {
  return Object.entries(THINGS[table]).flatMap(([field, rule]) => {
    const worded = (value: string) => itemValueWords(table, field, value);
    const value =
      field === 'confidential' ? '' : valueWords(rule, toldOf(row, field), worded, naming);
    return value === '' ? [] : [{ label: itemFieldWords(table, field), value }];
  });
}

/** An introduction's people are kept with its introducer among them, and told without: a field of its own says who. */
function toldOf(row: Thing['row'], field: string): unknown {
  if (field !== 'personIds') return row[field];
  return row.personIds?.filter((id) => id !== row.introducerId);
}

/** @returns empty for what says nothing, also for a choice that only another version has. */
function valueWords(
  rule: Rule,
  value: unknown,
  worded: (value: string) => string,
  { nameOf, dayOf }: Naming,
): string {
  if (value === null || value === undefined || value === '' || value === false) return '';
  switch (rule.is) {
    case 'choice':
    case 'maybe':
    case 'choices':
      return listOf(value, (one) => (rule.of.includes(one) ? worded(one) : ''));
    case 'id':
    case 'ids':
      return listOf(value, (one) => nameOf(one) ?? '');
    case 'words':
      return listOf(value, (one) => one);
    case 'date':
      return dayOf(String(value));
    case 'flag':
      return i18n.t('everything.yes');
    default:
      return String(value);
  }
}

function listOf(value: unknown, wordsOf: (one: string) => string): string {
  const members = Array.isArray(value) ? value : [value];
  return members
    .map((one) => wordsOf(String(one)))
    .filter(Boolean)
    .join(', ');
}

/** A thing as a part of a text: what it is and is called, then all that is written in it. */
export function blocksOf(thing: Thing, naming: Naming): Block[] {
  const text = `${itemWords(thing.table)}: ${titleOf(thing, naming)}`;
  return [
    { is: 'heading', level: 2, text },
    { is: 'facts', facts: factsOf(thing, naming) },
  ];
}
