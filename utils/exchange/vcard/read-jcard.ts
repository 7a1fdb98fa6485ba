/** People in jCard (RFC 7095): the same cards, as JSON. */
import { textValue } from '../content-line';
import type { ImportedFile, ReadOptions } from '../imported';
import type { Card } from './cards';
import type { ContentLine } from './content-lines';
import { peopleOf } from './read-cards';

/** Types that need no telling: what a property's value is anyway, or nobody knows. */
const USUAL = new Set(['text', 'unknown']);

/** Whether parsed JSON is a card, or a list that begins with one. */
export function isJcard(value: unknown): boolean {
  return isCard(value) || (Array.isArray(value) && isCard(value[0]));
}

function isCard(value: unknown): value is ['vcard', unknown] {
  return Array.isArray(value) && /^vcard$/i.test(String(value[0])) && Array.isArray(value[1]);
}

/**
 * Reads the people of a file; as `readCards`, whose lines are the cards' places in the list here.
 *
 * @param value - parsed JSON, hostile: one card or a list of them; what is none is warned of.
 * @throws {ImportFileError} with more cards than LIMITS allow.
 */
export async function readJcard(
  name: string,
  value: unknown,
  options: ReadOptions = {},
): Promise<ImportedFile> {
  const all: unknown[] = isCard(value) ? [value] : Array.isArray(value) ? value : [];
  const file: ImportedFile = { name, format: 'jcard', people: [], interactions: [], warnings: [] };
  for (const [index, one] of all.entries())
    if (!isCard(one)) file.warnings.push({ line: index + 1, reason: 'bad-line' });
  return peopleOf(file, cardsOf(all), options);
}

function* cardsOf(all: readonly unknown[]): Generator<Card> {
  for (const [index, card] of all.entries()) {
    if (!isCard(card)) continue;
    const [, properties] = card;
    const lines = (Array.isArray(properties) ? properties : []).flatMap(
      (property) => lineOfProperty(property, index + 1) ?? [],
    );
    yield { line: index + 1, lines, isEnded: true };
  }
}

/** `["tel", {"type": "work"}, "uri", "tel:+1"]` as the line it stands for; null where it is none. */
function lineOfProperty(property: unknown, line: number): ContentLine | null {
  if (!Array.isArray(property)) return null;
  const [name, given, type, ...values]: unknown[] = property;
  if (typeof name !== 'string' || !/^[\w-]{1,200}$/.test(name) || values.length === 0) return null;
  const parameters = new Map<string, string[]>();
  let group = '';
  for (const [key, said] of Object.entries(isRecord(given) ? given : {})) {
    const texts = [said].flat().filter(isScalar).map(String);
    if (key.toLowerCase() === 'group') group = texts[0] ?? '';
    else if (/^[\w-]{1,200}$/.test(key)) parameters.set(key.toUpperCase(), texts);
  }
  if (typeof type === 'string' && !USUAL.has(type.toLowerCase())) parameters.set('VALUE', [type]);
  const value = values.map((one) => escaped(one, type)).join(',');
  return { line, group, name: name.toUpperCase(), parameters, value };
}

/** A list within a value is parted by semicolons, and one within that by commas (RFC 7095, 3.3.1.3). */
function escaped(value: unknown, type: unknown): string {
  if (Array.isArray(value))
    return value
      .map((part: unknown) => [part].flat().filter(isScalar).map(String).map(textValue).join(','))
      .join(';');
  if (!isScalar(value)) return '';
  return type === 'uri' ? String(value).replaceAll('\\', '\\\\') : textValue(String(value));
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
