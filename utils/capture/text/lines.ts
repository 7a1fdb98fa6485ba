/**
 * The lines a person sees in a part of a page, told from markup alone: a saved page has no styles,
 * and a live one hides the second copy that screen readers get.
 */
import { HIDDEN_ATTRIBUTE } from '../page';
import { cleanLines, cleanText } from './clean';

export interface Line {
  /** Clean text; paragraphs are kept apart by newlines. */
  text: string;
  /** The element that holds the line. */
  element: Element;
  /** Inside a button, or something that acts as one. */
  control: boolean;
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i img ins kbd mark q s samp small span strong sub sup svg time u var wbr label'.split(
    ' ',
  ),
);
/** Text in these is one run, however many elements it is cut into. */
const PHRASE = new Set('p h1 h2 h3 h4 h5 h6 dt figcaption summary strong b em'.split(' '));
const SILENT = new Set('style script noscript template svg head meta link title option'.split(' '));
const FOR_READERS =
  /(^|\s)(visually-?hidden|sr-only|a11y-text|screen-?reader(-text)?|u-visually-hidden|visuallyhidden|hidden-visually)(\s|$)/i;
const LONGEST = 12_000;

/**
 * Reads a part of a page line by line, leaving out what no one sees and second copies.
 *
 * @param root - the part to read.
 * @param skip - answers true for elements to leave out with all in them.
 * @returns lines in page order, none empty.
 */
export function readLines(root: Element, skip: (element: Element) => boolean = never): Line[] {
  const lines: Line[] = [];
  let text = '';
  let holder: Element = root;

  function end(): void {
    const clean = tidy(text);
    if (clean !== '') lines.push({ text: clean, element: holder, control: isControl(holder) });
    text = '';
  }

  function walk(element: Element, inPhrase: boolean): void {
    const apart = !inPhrase && !hasOwnText(element);
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        if (text.trim() === '') holder = element;
        if (text.length < LONGEST) text += asWritten(node.nodeValue ?? '');
      } else if (node.nodeType === 1) visit(node as Element, inPhrase, apart);
    }
  }

  function visit(child: Element, inPhrase: boolean, apart: boolean): void {
    const tag = child.localName;
    if (tag === 'br') {
      text += '\n';
      return;
    }
    if (SILENT.has(tag) || isUnseen(child) || isSecondCopy(child) || skip(child)) return;
    const inline = INLINE.has(tag) && !apart;
    if (inline) {
      // Styles part `Present` from `2 years` where the markup does not.
      if (
        /[\p{L}\p{N}]$/u.test(text) &&
        /^\d/.test(child.textContent ?? '') &&
        !/^su[bp]$/.test(tag)
      )
        text += ' ';
      walk(child, inPhrase || !apart);
      return;
    }
    end();
    walk(child, PHRASE.has(tag) || (INLINE.has(tag) && tag !== 'a' && !hasBlock(child)));
    end();
  }

  if (!isUnseen(root)) walk(root, PHRASE.has(root.localName));
  end();
  return lines;
}

/** The text of one element as a single line. */
export function lineText(element: Element): string {
  return readLines(element)
    .map((line) => line.text.replace(/\n+/g, ' '))
    .join(' ');
}

/** Whether an element is marked as not shown, by the snapshot or by the page's own words for it. */
export function isUnseen(element: Element): boolean {
  return (
    element.hasAttribute(HIDDEN_ATTRIBUTE) ||
    element.hasAttribute('hidden') ||
    FOR_READERS.test(element.getAttribute('class') ?? '')
  );
}

/**
 * Whether an element repeats for screen readers what the `aria-hidden` element beside it shows.
 * Told from the pair, since the class that hides it is renamed at will.
 */
function isSecondCopy(element: Element): boolean {
  const shown = element.previousElementSibling;
  if (shown?.getAttribute('aria-hidden') !== 'true' || element.hasAttribute('aria-hidden'))
    return false;
  if (shown.localName !== element.localName || element.firstElementChild?.localName === 'button')
    return false;
  return alike(shown.textContent ?? '', element.textContent ?? '');
}

function alike(one: string, other: string): boolean {
  const left = new Set(one.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const right = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  if (left.size === 0 || right.size === 0) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared === left.size || (2 * shared) / (left.size + right.size) >= 0.5;
}

function isControl(element: Element): boolean {
  return element.closest('button, [role="button"], [role="tab"], [role="menuitem"]') !== null;
}

function hasOwnText(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}

function hasBlock(element: Element): boolean {
  for (const child of element.children) if (!INLINE.has(child.localName)) return true;
  return false;
}

/** Keeps the breaks a writer typed; a break before indentation is the markup's own. */
function asWritten(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n ?\n\s*/g, '\u2029')
    .replace(/ ?\n | ?\n$|^\n/g, ' ')
    .replace(/\u2029/g, '\n\n');
}

/** Nothing to clean: most lines of most pages. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

function tidy(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || (trimmed.length < 500 && PLAIN.test(trimmed))) return trimmed;
  return text.includes('\n') ? cleanLines(text, LONGEST) : cleanText(text, LONGEST);
}

function never(): boolean {
  return false;
}
