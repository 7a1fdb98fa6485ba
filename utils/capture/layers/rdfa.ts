/**
 * RDFa 1.1, as far as pages use it for people (RDFa Lite, and `rel`, `about`, `content`). One walk over
 * the page carries the vocabulary, the prefixes and the subject down the tree (RDFa Core 1.1, section 7.5).
 */
import { isVisible } from '../page';
import { safeUrl } from '../text/links';
import { textIn, wordsIn } from './element-text';
import { Graph, type Thing, type Value } from './graph';
import { linkValue } from './microdata';
import type { Place } from './place';
import { expandPrefix, termOf } from './vocabulary';

const MAX_DEPTH = 400;

interface Context {
  subject: Thing | null;
  vocabulary: string | null;
  prefixes: ReadonlyMap<string, string>;
  /** `rel` of an ancestor that still waits for the things it points at. */
  pending: { thing: Thing; terms: string[] } | null;
}

/**
 * @param document - the rebuilt page.
 * @param place - relative addresses are resolved against its base.
 */
export function readRdfa(document: Document, place: Place): Graph {
  const graph = new Graph();
  const root = document.documentElement;
  if (root === null || document.querySelector('[typeof]') === null) return graph;
  walk(root, { subject: null, vocabulary: null, prefixes: new Map(), pending: null }, 0);
  return graph;

  function walk(element: Element, outer: Context, depth: number): void {
    if (depth > MAX_DEPTH || graph.isFull || place.budget.isSpent) return;
    const context = { ...outer, ...declarations(element, outer) };
    const next = statements(element, context);
    for (const child of element.children) {
      if (child.localName !== 'template') walk(child, next, depth + 1);
    }
  }

  /** Adds what one element says, and gives the context of its children. */
  function statements(element: Element, context: Context): Context {
    const isTyped = element.hasAttribute('typeof');
    const hasProperty = element.hasAttribute('property');
    const relations = terms(relationsOf(element), context);
    const about = resource(element, ['about'], context);
    const object = resource(element, ['resource', 'href', 'src'], context);
    const fresh = () => (isTyped && about === null ? graph.thing() : null);
    let subject = about ?? context.subject;
    let target: Thing | null = null;
    if (relations.length > 0) {
      target = object ?? fresh();
      if (subject && target) for (const term of relations) graph.add(subject, term, target);
    } else if (hasProperty && !element.hasAttribute('content')) {
      target = isTyped && about === null ? (object ?? fresh()) : null;
    } else if (isTyped || element.hasAttribute('resource')) {
      // By the letter any link would be a subject; people who write one do not mean it.
      subject = about ?? object ?? fresh();
    }
    describe(about ?? target ?? subject, element, context);
    if (subject && subject !== context.subject) connect(context, subject);
    if (hasProperty && subject) addProperties(subject, target, object, element, context);
    const isOpen = relations.length > 0 && target === null && subject !== null;
    const inner = isOpen ? null : (target ?? subject);
    const kept = inner === context.subject ? context.pending : null;
    const pending = isOpen && subject ? { thing: subject, terms: relations } : kept;
    return { ...context, subject: inner, pending };
  }

  function addProperties(
    subject: Thing,
    target: Thing | null,
    object: Thing | null,
    element: Element,
    context: Context,
  ): void {
    const value = target ?? literal(element, object);
    const isMachine = /^(?:meta|link)$/.test(element.localName);
    const isSeen = subject.hidden || isMachine || isVisible(element);
    for (const term of terms(wordsIn(element, 'property'), context)) {
      graph.add(subject, term, value, isSeen);
    }
  }

  /** A thing inside an element with `rel` is what that points at. */
  function connect({ pending }: Context, thing: Thing): void {
    for (const term of pending?.terms ?? []) if (pending) graph.add(pending.thing, term, thing);
  }

  function describe(thing: Thing | null, element: Element, context: Context): void {
    const types = terms(wordsIn(element, 'typeof'), context);
    if (thing === null || types.length === 0) return;
    for (const type of types) thing.types.add(type);
    thing.hidden = !isVisible(element);
  }

  function resource(element: Element, names: string[], context: Context): Thing | null {
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const curie = value.replace(/^\[(.*)\]$/, '$1').trim();
      if (curie.startsWith('_:')) return graph.thing(curie);
      const iri =
        name === 'href' || name === 'src'
          ? curie
          : (expandPrefix(curie, context.prefixes) ?? curie);
      return graph.thing(/^mailto:/i.test(iri) ? iri : (safeUrl(iri, place.base) ?? iri));
    }
    return null;
  }

  function literal(element: Element, object: Thing | null): Value {
    const content = element.getAttribute('content') ?? element.getAttribute('datetime');
    if (content !== null) return content;
    if (object === null) return textIn(element, place.budget);
    const text = element.hasAttribute('href') ? linkValue(element, place) : '';
    // The words of a link name what it points at, where the page says no better.
    if (typeof text !== 'string' && object.types.size === 0) return text;
    return object;
  }
}

function declarations(element: Element, outer: Context): Pick<Context, 'vocabulary' | 'prefixes'> {
  const vocabulary = element.getAttribute('vocab');
  const declared = element.getAttribute('prefix')?.matchAll(/([^\s:]*):\s+(\S+)/g) ?? [];
  const added = [...declared].map(([, name = '', iri = '']) => [name, iri] as const);
  for (const { name, value } of element.attributes) {
    // How RDFa 1.0 declared a prefix; old Drupal sites still do.
    if (name.startsWith('xmlns:')) added.push([name.slice(6), value]);
  }
  return {
    vocabulary: vocabulary === null ? outer.vocabulary : vocabulary || null,
    prefixes: added.length > 0 ? new Map([...outer.prefixes, ...added]) : outer.prefixes,
  };
}

/** Link types of HTML are no statements about the subject, whatever the vocabulary. */
const LINK_TYPE =
  /^(?:me|author|nofollow|noopener|noreferrer|external|tag|bookmark|home|next|prev|license|alternate|canonical|stylesheet|icon|ugc|sponsored)$/i;

function relationsOf(element: Element): string[] {
  const isPlain = !element.hasAttribute('property');
  return wordsIn(element, 'rel').filter(
    (word) => word.includes(':') || (isPlain && !LINK_TYPE.test(word)),
  );
}

/** Names in schema.org's words, without those of vocabularies that tell nothing here. */
function terms(names: string[], context: Context): string[] {
  return names.flatMap((name) => {
    const iri = name.includes(':')
      ? (expandPrefix(name, context.prefixes) ?? name)
      : (context.vocabulary ?? '') + name;
    return termOf(iri) ?? [];
  });
}
