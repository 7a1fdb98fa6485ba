/**
 * The one pass over a live page. It runs inside the page (isolated world), so it only reads: no
 * attribute, listener, node or prototype is touched. What it returns is a string, because Chrome
 * stops converting nested values at a depth of 100.
 */

/** Text: `[depth, text]`. Element: `[depth, tag, hidden, name, value, name, value…]`. Pre-order. */
export type SnapshotNode = [number, string] | [number, string, 0 | 1, ...string[]];

export interface Snapshot {
  /** `location.href` when the pass began and when it ended: a single-page site may move in between. */
  before: string;
  after: string;
  title: string;
  /** The page was still arriving. */
  loading: boolean;
  /** A cap was hit: the page holds more than this. */
  capped: boolean;
  nodes: SnapshotNode[];
}

export interface Caps {
  nodes: number;
  /** UTF-16 units of text and attribute values together. */
  size: number;
  text: number;
  /** What a person cannot see is read for its markup, not for its prose. */
  hiddenText: number;
  attribute: number;
  /** Attributes of one element. */
  attributes: number;
  json: number;
  /** Of all data that the site writes for itself; more is left, and nothing the page says is lost. */
  ownData: number;
  depth: number;
}

const CAPS: Caps = {
  nodes: 60_000,
  size: 6_000_000,
  text: 60_000,
  hiddenText: 400,
  attribute: 2_000,
  attributes: 64,
  json: 500_000,
  ownData: 2_000_000,
  depth: 400,
};

/** Their content is never the page's words. */
const SKIPPED = /^(style|noscript|template|canvas|object|embed|applet|datalist)$/;
/** Kept as an empty element: a label may name what the drawing shows. */
const CHILDLESS = /^(svg|math|video|audio|input|textarea|select|progress)$/;
/** Looks, wiring and long lists of pictures; `value` of a form field is never read. */
const DROPPED_ATTRIBUTE =
  /^(on|style$|srcset$|sizes$|srcdoc$|d$|nonce$|integrity$|tabindex$|value$|xmlns|ping$)/;
const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|slot|small|span|strong|sub|sup|time|u|var)$/;
const VALUE_IS_MARKUP = /^(data|meter|li|param)$/;
const JSON_TYPE = /^application\/ld\+json\b/i;
const OWN_DATA_TYPE = /^application\/json\b/i;
/** Next.js' and Apollo's; Mastodon's `initial-state` stays: it holds the key of whoever is signed in. */
const OWN_DATA_ID = /^__(?:NEXT_DATA|APOLLO_STATE)__$/;

/**
 * Copies the document as a person sees it: same-origin frames and open shadow roots in place, form
 * values and scripts left out, what is not rendered marked.
 *
 * @param page - the live document.
 * @param caps - limits, for tests.
 * @returns a {@link Snapshot} as JSON.
 */
export function takeSnapshot(page: Document, caps: Caps = CAPS): string {
  const before = page.location?.href ?? page.URL;
  const dom = readsOf(page);
  const nodes: SnapshotNode[] = [];
  let size = 0;
  let capped = false;
  let ownData = 0;

  const dropped = new Map<string, boolean>();
  function isDropped(name: string): boolean {
    let answer = dropped.get(name);
    if (answer === undefined) {
      answer = DROPPED_ATTRIBUTE.test(name);
      dropped.set(name, answer);
    }
    return answer;
  }

  function add(node: SnapshotNode, length: number): boolean {
    if (nodes.length >= caps.nodes || size + length > caps.size) {
      capped = true;
      return false;
    }
    nodes.push(node);
    size += length;
    return true;
  }

  function clip(text: string, most: number): string {
    if (text.length <= most) return text;
    capped = capped || most !== caps.hiddenText;
    return text.slice(0, most);
  }

  function addText(text: string, depth: number, most: number): void {
    const kept = clip(text, most);
    add([depth, kept], kept.length);
  }

  function addElement(element: Element, depth: number, insideHidden: boolean): void {
    const tag = dom.localName(element);
    if (SKIPPED.test(tag)) return;
    const data = tag === 'script' ? dataIn(element) : null;
    if (tag === 'script' && data === null) return;
    if (depth > caps.depth) {
      capped = true;
      return;
    }
    const sight = insideHidden || isHeadPart(tag) ? 'shown' : seen(element, dom);
    const hidden = sight === 'hidden';
    const node: SnapshotNode = [depth, tag, hidden ? 1 : 0];
    let length = tag.length;
    const attributes = dom.attributes(element);
    const count = Math.min(attributes.length, caps.attributes);
    if (count < attributes.length) capped = true;
    for (let index = 0; index < count; index += 1) {
      const { name, value } = attributes[index] as Attr;
      if (isDropped(name) && !(name === 'value' && VALUE_IS_MARKUP.test(tag))) continue;
      const kept = value.startsWith('data:') ? 'data:,' : value.slice(0, caps.attribute);
      (node as string[]).push(name, kept);
      length += name.length + kept.length;
    }
    if (!add(node, length)) return;
    if (data !== null) {
      // Half a JSON text is worth nothing.
      const json = element.textContent ?? '';
      const most = data === 'said' ? caps.json : caps.ownData - ownData;
      if (json.length <= most) add([depth + 1, json], json.length);
      else if (data === 'said') capped = true;
      if (data === 'own') ownData += json.length;
      return;
    }
    if (CHILDLESS.test(tag)) return;
    const silent = sight === 'silent';
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length > 0) {
      for (const child of assigned) {
        if (dom.nodeType(child) === 3) addText(child.nodeValue ?? '', depth + 1, caps.text);
        else addElement(child as Element, depth + 1, insideHidden || hidden);
      }
    } else addChildren(firstChildOf(element, dom), depth + 1, insideHidden || hidden, silent);
  }

  function addChildren(
    first: Node | null,
    depth: number,
    insideHidden: boolean,
    silent: boolean,
  ): void {
    const start = nodes.length;
    let gap = false;
    let child = first;
    for (; child && nodes.length < caps.nodes; child = dom.nextSibling(child)) {
      const type = dom.nodeType(child);
      if (type === 3) {
        const text = child.nodeValue ?? '';
        if (!/\S/.test(text)) gap = true;
        else if (!silent) {
          if (gap && nodes.length > start) add([depth, ' '], 1);
          addText(text, depth, insideHidden ? caps.hiddenText : caps.text);
          gap = false;
        }
      } else if (type === 1) {
        // Most gaps are indentation; between two pieces of a line one parts two words.
        if (gap && nodes.length > start && INLINE.test(dom.localName(child))) add([depth, ' '], 1);
        gap = false;
        addElement(child as Element, depth, insideHidden);
      }
    }
    if (child) capped = true;
  }

  if (page.documentElement) addElement(page.documentElement, 0, false);
  const snapshot: Snapshot = {
    before,
    after: page.location?.href ?? page.URL,
    title: page.title.slice(0, 1_000),
    loading: page.readyState === 'loading',
    capped,
    nodes,
  };
  return JSON.stringify(snapshot);
}

/** Whether a script holds data: `said` to machines, or a site's `own`; null for one that would run. */
function dataIn(script: Element): 'said' | 'own' | null {
  const type = script.getAttribute('type') ?? '';
  if (JSON_TYPE.test(type)) return 'said';
  if (!OWN_DATA_TYPE.test(type)) return null;
  const isOwn =
    OWN_DATA_ID.test(script.id) || script.getAttributeNames().some((name) => /^data-/.test(name));
  return isOwn ? 'own' : null;
}

function isHeadPart(tag: string): boolean {
  return /^(html|head|body|meta|link|title|base|script)$/.test(tag);
}

const READS: (keyof Reads)[] = [
  'localName',
  'attributes',
  'nodeType',
  'firstChild',
  'nextSibling',
  'ownerDocument',
  'shadowRoot',
  'hasAttribute',
  'checkVisibility',
];

/**
 * What is asked of any node, taken from where the browser keeps it: a form's field named `firstChild`
 * stands before the form's own (HTML standard, 4.10.3), and bookings do have fields named `children`.
 */
interface Reads {
  localName(node: Node): string;
  attributes(node: Node): NamedNodeMap;
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  ownerDocument(node: Node): Document;
  shadowRoot(node: Node): ShadowRoot | null;
  hasAttribute(node: Node, name: string): boolean;
  /** Missing where there is no layout. */
  checkVisibility?(node: Node, options?: CheckVisibilityOptions): boolean;
}

function readsOf(page: Document): Reads {
  const reads: Record<string, unknown> = {};
  for (const name of READS) {
    let holder: object | null = page.documentElement;
    while (holder && !Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder);
    const own = holder && Object.getOwnPropertyDescriptor(holder, name);
    const method = own?.get ?? own?.value;
    if (method) reads[name] = Function.prototype.call.bind(method);
  }
  return reads as unknown as Reads;
}

/**
 * What a person sees of an element: `hidden` with all in it, `silent` when only its own text is
 * (a child may show itself again), else `shown`.
 */
function seen(element: Element, dom: Reads): 'shown' | 'hidden' | 'silent' {
  // Where there is no layout, in tests, only what the markup itself says can be known.
  if (!dom.checkVisibility) {
    const isNone = (element as HTMLElement).style?.display === 'none';
    return isNone || dom.hasAttribute(element, 'hidden') ? 'hidden' : 'shown';
  }
  if (dom.checkVisibility(element, { visibilityProperty: true })) return 'shown';
  if (dom.checkVisibility(element)) return 'silent';
  // Without a box of its own, its children still have theirs.
  const view = dom.ownerDocument(element).defaultView;
  return view?.getComputedStyle(element).display === 'contents' ? 'shown' : 'hidden';
}

/** The first of an element's children as rendered: of a same-origin frame's body, of an open shadow tree. */
function firstChildOf(element: Element, dom: Reads): Node | null {
  const tag = dom.localName(element);
  if (tag === 'iframe' || tag === 'frame') {
    try {
      return (element as HTMLIFrameElement).contentDocument?.body?.firstChild ?? null;
    } catch {
      return null;
    }
  }
  return dom.firstChild(dom.shadowRoot(element) ?? element);
}
