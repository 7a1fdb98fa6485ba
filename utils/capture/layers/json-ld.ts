/**
 * JSON-LD, as pages give it to search engines. Contexts are not loaded (that would be a request):
 * names are read as schema.org's, or by well-known prefixes. Nodes of one `@id` are one thing, across
 * all blocks of a page.
 */
import { Graph, PROSE_MAX, type Thing, type Value } from './graph';
import { readLenientJson } from './lenient-json';
import type { Place } from './place';
import { expandPrefix, termOf } from './vocabulary';

const MAX_DEPTH = 40;
const NAME_MAX = 2_000;

/**
 * @param document - the rebuilt page.
 * @param place - relative ids are resolved against its base.
 */
export function readJsonLd(document: Document, place: Place): Graph {
  const graph = new Graph();
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    for (const value of readLenientJson(script.textContent ?? '', place.budget)) {
      toValues(value, graph, place, 0);
    }
  }
  return graph;
}

function toValues(value: unknown, graph: Graph, place: Place, depth: number): Value[] {
  if (depth > MAX_DEPTH || graph.isFull || place.budget.isSpent) return [];
  if (typeof value === 'string') return [plainText(value.slice(0, PROSE_MAX))];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one) => toValues(one, graph, place, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  return fromObject(value as Record<string, unknown>, graph, place, depth);
}

function fromObject(
  node: Record<string, unknown>,
  graph: Graph,
  place: Place,
  depth: number,
): Value[] {
  for (const holder of ['@value', '@list', '@set']) {
    if (node[holder] !== undefined) return toValues(node[holder], graph, place, depth + 1);
  }
  const thing = graph.thing(idOf(node['@id'], place.base));
  for (const [key, value] of Object.entries(node)) {
    if (key === '@type') addTypes(thing, value);
    else if (key === '@graph' || key === '@included') toValues(value, graph, place, depth + 1);
    else if (!key.startsWith('@') && key.length <= NAME_MAX) {
      const name = nameOf(key);
      for (const one of toValues(value, graph, place, depth + 1)) graph.add(thing, name, one);
    }
  }
  return [thing];
}

function idOf(id: unknown, base: string): string | null {
  if (typeof id !== 'string' || id === '' || id.length > NAME_MAX) return null;
  return URL.canParse(id, base) ? new URL(id, base).href : id;
}

function addTypes(thing: Thing, types: unknown): void {
  for (const type of Array.isArray(types) ? types : [types]) {
    if (typeof type === 'string' && type.length <= NAME_MAX) thing.types.add(nameOf(type));
  }
}

/** `Person` of `Person`, `schema:Person`, `https://schema.org/Person`; another vocabulary's name stays whole. */
function nameOf(name: string): string {
  const iri = expandPrefix(name) ?? name;
  return termOf(iri) ?? iri;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Sites put HTML into JSON: its tags become line ends or nothing, its entities what they stand for. */
function plainText(text: string): string {
  return text
    .replace(/<\/?(?:br|p|div|li|ul|ol|h[1-6])\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
