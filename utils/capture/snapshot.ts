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
  readyState: string;
  lang: string;
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
  json: number;
  depth: number;
}

const CAPS: Caps = {
  nodes: 60_000,
  size: 6_000_000,
  text: 60_000,
  hiddenText: 400,
  attribute: 2_000,
  json: 500_000,
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
const JSON_TYPE = /^application\/(ld\+)?json\b/i;

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
  const nodes: SnapshotNode[] = [];
  let size = 0;
  let capped = false;

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
    const tag = element.localName;
    if (SKIPPED.test(tag)) return;
    const isJson = tag === 'script' && JSON_TYPE.test(element.getAttribute('type') ?? '');
    if (tag === 'script' && !isJson) return;
    if (depth > caps.depth) {
      capped = true;
      return;
    }
    const sight = insideHidden || isHeadPart(tag) ? 'shown' : seen(element);
    const hidden = sight === 'hidden';
    const node: SnapshotNode = [depth, tag, hidden ? 1 : 0];
    let length = tag.length;
    const { attributes } = element;
    for (let index = 0; index < attributes.length; index += 1) {
      const { name, value } = attributes[index] as Attr;
      if (isDropped(name) && !(name === 'value' && VALUE_IS_MARKUP.test(tag))) continue;
      const kept = value.startsWith('data:') ? 'data:,' : value.slice(0, caps.attribute);
      (node as string[]).push(name, kept);
      length += name.length + kept.length;
    }
    if (!add(node, length)) return;
    if (isJson) {
      const json = element.textContent ?? '';
      // Half a JSON text is worth nothing.
      if (json.length <= caps.json) add([depth + 1, json], json.length);
      else capped = true;
      return;
    }
    if (CHILDLESS.test(tag)) return;
    const silent = sight === 'silent';
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length > 0) {
      for (const child of assigned) {
        if (child.nodeType === 3) addText(child.nodeValue ?? '', depth + 1, caps.text);
        else addElement(child as Element, depth + 1, insideHidden || hidden);
      }
    } else addChildren(firstChildOf(element), depth + 1, insideHidden || hidden, silent);
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
    for (; child && nodes.length < caps.nodes; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? '';
        if (!/\S/.test(text)) gap = true;
        else if (!silent) {
          if (gap && nodes.length > start) add([depth, ' '], 1);
          addText(text, depth, insideHidden ? caps.hiddenText : caps.text);
          gap = false;
        }
      } else if (child.nodeType === 1) {
        // Most gaps are indentation; between two pieces of a line one parts two words.
        if (gap && nodes.length > start && INLINE.test((child as Element).localName))
          add([depth, ' '], 1);
        gap = false;
        addElement(child as Element, depth, insideHidden);
      }
    }
    if (child) capped = true;
  }

  addElement(page.documentElement, 0, false);
  const snapshot: Snapshot = {
    before,
    after: page.location?.href ?? page.URL,
    title: page.title.slice(0, 1_000),
    readyState: page.readyState,
    lang: page.documentElement.lang,
    capped,
    nodes,
  };
  return JSON.stringify(snapshot);
}

function isHeadPart(tag: string): boolean {
  return /^(html|head|body|meta|link|title|base|script)$/.test(tag);
}

/**
 * What a person sees of an element: `hidden` with all in it, `silent` when only its own text is
 * (a child may show itself again), else `shown`.
 */
function seen(element: Element): 'shown' | 'hidden' | 'silent' {
  const style = (element as HTMLElement).style;
  // Where there is no layout, in tests, only what the markup itself says can be known.
  if (!element.checkVisibility) {
    return element.hasAttribute('hidden') || style?.display === 'none' ? 'hidden' : 'shown';
  }
  if (element.checkVisibility({ visibilityProperty: true })) return 'shown';
  if (element.checkVisibility()) return 'silent';
  // Without a box of its own, its children still have theirs.
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === 'contents' ? 'shown' : 'hidden';
}

/** The first of an element's children as rendered: of a same-origin frame's body, of an open shadow tree. */
function firstChildOf(element: Element): Node | null {
  if (element.localName === 'iframe' || element.localName === 'frame') {
    try {
      return (element as HTMLIFrameElement).contentDocument?.body?.firstChild ?? null;
    } catch {
      return null;
    }
  }
  return (element.shadowRoot ?? element).firstChild;
}
