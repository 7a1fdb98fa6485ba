/**
 * Makes a document out of a snapshot, node by node. No HTML is parsed, so there is no Trusted Types
 * sink and the page's own nesting is kept (docs/decisions/snapshot-not-html.md).
 */
import type { Budget } from './budget';
import { HIDDEN_ATTRIBUTE, type Page } from './page';
import type { Snapshot, SnapshotNode } from './snapshot';

/** What could load, run or be refused by Trusted Types even in a document that no one shows. */
const RENAMED = /^(iframe|frame|frameset|object|embed|applet|portal|style)$/;
/**
 * Elements that gather others and take their names for properties of their own or the document's
 * (`<form>` with `<input name="children">`), that look for others of their kind, or that Trusted Types guard.
 */
const PLAIN = /^(script|form|fieldset|base|img|input|button|select|textarea|output)$/;
/** Stands in place of a frame, around the frame's content. */
const FRAME_TAG = 'kith-frame';
/** Attributes whose value is code, markup or styles, or that tie elements far apart together. */
const DROPPED = /^(on|srcdoc$|style$|form$|for$|list$)/i;
/** More on one element is no page's way of telling anything. */
const MAX_ATTRIBUTES = 64;
const TAG = /^[a-z][a-z0-9_.-]*$/;
const MAX_DEPTH = 450;

/** The snapshot could not be understood: the page reader and this build do not belong together. */
class SnapshotError extends Error {
  override name = 'SnapshotError';
}

/**
 * Reads what the page reader returned.
 *
 * @param json - from `takeSnapshot`; hostile until proved otherwise.
 * @throws SnapshotError when it is not a snapshot.
 */
export function parseSnapshot(json: string): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SnapshotError('The page reader returned no JSON. Reload the page and try again.');
  }
  if (!isSnapshot(value)) {
    throw new SnapshotError('The page reader returned no page. Reload the page and try again.');
  }
  return value;
}

function isSnapshot(value: unknown): value is Snapshot {
  const it = value as Partial<Record<keyof Snapshot, unknown>> | null;
  return (
    typeof it === 'object' &&
    it !== null &&
    typeof it.before === 'string' &&
    typeof it.after === 'string' &&
    typeof it.title === 'string' &&
    Array.isArray(it.nodes)
  );
}

/**
 * Rebuilds the page as an inert document: it has no window, loads nothing and runs nothing.
 *
 * @param snapshot - as parsed; nodes of an unknown shape are left out.
 * @param budget - for all reading of the page, this included.
 * @param host - the document that creates it, for tests.
 * @returns the page for the extractor.
 */
export function rebuild(snapshot: Snapshot, budget: Budget, host: Document = document): Page {
  const inert = host.implementation.createHTMLDocument('');
  inert.head.replaceChildren();
  const parents: Element[] = [];
  for (const node of snapshot.nodes) {
    if (budget.isSpent) break;
    if (!Array.isArray(node) || typeof node[0] !== 'number' || typeof node[1] !== 'string')
      continue;
    const depth = Math.min(Math.max(0, node[0]), parents.length, MAX_DEPTH);
    const parent = parents[depth - 1];
    if (node.length === 2) {
      parent?.append(inert.createTextNode(node[1]));
      continue;
    }
    const element = elementFor(inert, node, depth);
    if (element === null) continue;
    parents.length = depth;
    parents.push(element);
    if (parent && element.parentNode === null) parent.append(element);
  }
  return { address: snapshot.before, document: inert, title: snapshot.title, budget };
}

function elementFor(inert: Document, node: SnapshotNode, depth: number): Element | null {
  const tag = node[1].toLowerCase();
  const element =
    depth < 2 && /^(html|head|body)$/.test(tag)
      ? rootElement(inert, tag)
      : create(inert, tag === 'script' && !isData(node) ? FRAME_TAG : tag);
  if (depth === 0 && tag !== 'html') return null;
  if (node[2] === 1) element.setAttribute(HIDDEN_ATTRIBUTE, '');
  const end = Math.min(node.length, 3 + 2 * MAX_ATTRIBUTES);
  for (let index = 3; index + 1 < end; index += 2) {
    const name = node[index];
    const value = node[index + 1];
    if (typeof name !== 'string' || typeof value !== 'string' || DROPPED.test(name)) continue;
    try {
      element.setAttribute(name, value);
    } catch {
      // A name that HTML parsers accept and setAttribute does not, such as `@click`: nothing is lost.
    }
  }
  return element;
}

function rootElement(inert: Document, tag: string): Element {
  if (tag === 'head') return inert.head;
  if (tag === 'body') return inert.body;
  return inert.documentElement;
}

/** A script that only holds data for machines. */
function isData(node: SnapshotNode): boolean {
  const at = (node as unknown[]).indexOf('type', 3);
  return at > 0 && /json/i.test(String(node[at + 1]));
}

function create(inert: Document, tag: string): Element {
  if (RENAMED.test(tag)) return inert.createElement(FRAME_TAG);
  // In no namespace, selectors still find it by its name, and it has no ways of its own.
  if (PLAIN.test(tag)) return inert.createElementNS(null, tag);
  return inert.createElement(TAG.test(tag) ? tag : 'div');
}
