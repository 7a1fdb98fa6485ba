/**
 * A page in one pass: its lines in order, the blocks they stand in, links and pictures. Two blocks with
 * the same path of tags have the same number, so that what is repeated is found without class names.
 */
import type { Budget } from '../../budget';
import { cleanText } from '../../text/clean';
import { isUnseen } from '../../text/lines';
import { isContent, isRegionAround } from '../regions';
import { panelsOf } from './panels';
import { LIKELY, lookOfName } from './person-name';
import { CELL, hasOwnText, INLINE, isGlued, isLikeBlock, PHRASE } from './tags';

export interface Line {
  text: string;
  /** Its runs of text, parted where a link or an emphasis begins or ends. */
  pieces: string[];
  block: Block;
  /** 1 to 6 for a heading, else 0. */
  heading: number;
  bold: boolean;
  /** The link all of it stands in. */
  href: string | null;
  /** A button's, a tab's. */
  control: boolean;
  /** An empty line stands before it, in a paragraph of lines. */
  gap: boolean;
}

/** Positions in the three lists of an {@link Outline}; a range is from one to another. */
export interface Mark {
  line: number;
  link: number;
  image: number;
}

export interface Range {
  from: Mark;
  to: Mark;
}

export interface Block extends Range {
  element: Element;
  /** The same for all blocks under equal tags. */
  path: number;
  depth: number;
  parent: Block | null;
  children: Block[];
}

export interface Outline {
  lines: Line[];
  links: { href: string; text: string; line: number }[];
  images: { alt: string; line: number }[];
  blocks: Block[];
}

/** Text of one element within a line. */
interface Run {
  text: string;
  bold: boolean;
  href: string | null;
  segment: number;
}

/** What stands between the names of several people in one line. */
const BETWEEN = /^[\s,;·•|/、，&-]*$/u;
const MAX_DEPTH = 200;
const LINE_MAX = 600;
/** Two hundred people, the most a list gives, with thirty lines each. */
const LINES_MAX = 6_000;

/** Reads what a person sees between menus and footer; what the time allows. */
export function outlineOf(root: Element, budget: Budget): Outline {
  const outline: Outline = { lines: [], links: [], images: [], blocks: [] };
  const { lines, links, images, blocks } = outline;
  const paths = new Map<string, number>();
  let runs: Run[] = [];
  let segment = 0;
  let control = false;
  let heading = 0;
  let gap = false;
  let breaks = 0;
  const isPanel = panelsOf(root);

  const mark = (): Mark => ({ line: lines.length, link: links.length, image: images.length });

  function pathOf(parent: Block | null, tag: string): number {
    const key = `${parent?.path ?? -1}>${tag}`;
    const path = paths.get(key) ?? paths.size;
    paths.set(key, path);
    return path;
  }

  function endLine(block: Block): void {
    const kept = runs.filter(({ text }) => text.trim() !== '');
    if (areNames(kept)) {
      for (const run of kept.filter(({ href }) => href !== null)) {
        runs = [run];
        endLine(block);
      }
      return;
    }
    const text = cleanText(runs.map((run) => run.text).join(''), LINE_MAX);
    runs = [];
    if (text === '') return;
    const href = kept[0]?.href ?? null;
    lines.push({
      text,
      pieces: kept.map((run) => cleanText(run.text)).filter(Boolean),
      block,
      heading,
      bold: kept.every(({ bold }) => bold),
      href: kept.every((run) => run.href === href) ? href : null,
      control,
      gap: gap || breaks > 1,
    });
    gap = false;
    breaks = 0;
  }

  /** Typed text keeps its lines; columns are parted by blanks. */
  function addLines(text: string, block: Block, { bold, href }: Where): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        endLine(block);
        breaks += 1;
      }
      if (/\S/.test(line)) addText(line.trim().replace(/\s{3,}/g, ' – '), bold, href);
    }
  }

  function addText(text: string, bold: boolean, href: string | null): void {
    const last = runs.at(-1);
    const isSame = last?.bold === bold && last.href === href && last.segment === segment;
    if (last && isSame) last.text += text;
    else runs.push({ text, bold, href, segment });
  }

  function enter(
    element: Element,
    parent: Block | null,
    inContent: boolean,
    depth: number,
    href: string | null,
  ): void {
    const tag = element.localName;
    const block: Block = {
      element,
      path: pathOf(parent, tag),
      depth,
      parent,
      children: [],
      from: mark(),
      to: mark(),
    };
    parent?.children.push(block);
    blocks.push(block);
    const outer = heading;
    const level =
      /^h([1-6])$/.exec(tag)?.[1] ?? (element.getAttribute('role') === 'heading' ? '3' : null);
    if (level !== null) heading = Number(level);
    breaks = 0;
    walk(element, block, {
      inContent: inContent || isContent(element),
      depth,
      bold: false,
      href,
      phrase: PHRASE.test(tag),
    });
    endLine(block);
    joinNames(block, lines);
    heading = outer;
    block.to = mark();
  }

  interface Where {
    inContent: boolean;
    depth: number;
    bold: boolean;
    href: string | null;
    phrase: boolean;
  }

  function walk(element: Element, block: Block, where: Where): void {
    const apart = !where.phrase && !hasOwnText(element);
    const isShut = element.localName === 'details' && !element.hasAttribute('open');
    for (const node of element.childNodes) {
      if (budget.isSpent || lines.length >= LINES_MAX) return;
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        if (element.localName === 'pre') addLines(text, block, where);
        else if (runs.length > 0 || /\S/.test(text))
          addText(text.replace(/\s+/g, ' '), where.bold, where.href);
      } else if (node.nodeType === 1 && !(isShut && (node as Element).localName !== 'summary')) {
        visit(node as Element, block, where, apart);
      }
    }
  }

  function visit(child: Element, block: Block, where: Where, apart: boolean): void {
    const tag = child.localName;
    if (tag === 'br') {
      endLine(block);
      breaks += 1;
      return;
    }
    if (tag === 'img') {
      const alt = cleanText(child.getAttribute('alt') ?? '');
      images.push({ alt, line: lines.length });
      return;
    }
    if (where.depth > MAX_DEPTH || isRegionAround(child, where.inContent)) return;
    if (isUnseen(child) && !isPanel(child)) return;
    const own = tag === 'a' ? child.getAttribute('href') : null;
    const href = own ?? where.href;
    const link = own === null ? null : { href: own, text: '', line: lines.length };
    if (link) links.push(link);
    const first = lines.length;
    if (
      INLINE.has(tag) &&
      !CELL.test(child.getAttribute('role') ?? '') &&
      (where.phrase || !isLikeBlock(child))
    ) {
      const isControl = tag === 'button' && !control;
      if (apart || (heading === 0 && isGlued(child))) endLine(block);
      if (isControl) control = true;
      const bold = where.bold || tag === 'strong' || tag === 'b';
      const before = runs.length;
      segment += 1;
      walk(child, block, {
        ...where,
        depth: where.depth + 1,
        bold,
        href,
        phrase: where.phrase || !apart || PHRASE.test(tag),
      });
      segment += 1;
      if (link)
        link.text = cleanText(
          runs
            .slice(before)
            .map(({ text }) => text)
            .join(''),
        );
      if (apart) endLine(block);
      if (isControl) control = false;
    } else {
      endLine(block);
      enter(child, block, where.inContent, where.depth + 1, href);
    }
    if (link && link.text === '') link.text = lines[first]?.text ?? '';
  }

  enter(root, null, isContent(root), 0, null);
  return outline;
}

/** Several people in one line, each with a link of their own. */
function areNames(runs: Run[]): boolean {
  const linked = runs.filter(({ href }) => href !== null);
  return (
    linked.length > 1 &&
    runs.every(({ text, href }) => (href === null ? BETWEEN.test(text) : text.length < 60)) &&
    linked.every(({ text }) => lookOfName(cleanText(text)).score >= LIKELY) &&
    linked.some(({ text }) => lookOfName(cleanText(text)).known)
  );
}

/** `<span>Mara</span> <span>Okafor</span>`: one name in two boxes. */
function joinNames(block: Block, lines: Line[]): void {
  const own = lines.slice(block.from.line);
  const [first, second] = own;
  if (own.length !== 2 || block.children.length > 0 || !first || !second) return;
  const isOne = /^\S+$/u.test(first.text) && /^\S+(?:\s\S+)?$/u.test(second.text);
  const text = `${first.text} ${second.text}`;
  const isWhole =
    lookOfName(second.text).score > 0.5 &&
    !/^(?:l[ea]|d[aeiu]|dos|des|v[ao]n|ter|ten|el|al|st)\s/i.test(second.text);
  if (!isOne || isWhole || lookOfName(text).score < 0.5) return;
  lines.pop();
  Object.assign(first, { text, pieces: [text] });
}
