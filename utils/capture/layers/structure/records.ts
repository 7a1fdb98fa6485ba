/**
 * Every way in which a page may repeat something: blocks under equal tags, runs of siblings that begin
 * alike (`h3 p p h3 p`), lines parted by breaks. Which of them are people is decided elsewhere.
 */
import type { Budget } from '../../budget';
import type { Block, Mark, Outline, Range } from './outline';

/** What is repeated under one parent. */
export interface Group {
  records: Range[];
  /** Single lines of one block: nothing but the text says where one ends. */
  isLoose?: boolean;
}

/** Groups of one kind; a department with one person is told from the others'. */
export type Pool = Group[];

/** A block with more is a page, not a person. */
const LINES_MAX = 80;

export function poolsOf(outline: Outline, budget: Budget): Pool[] {
  const blocks = new Map<string, Map<Block, Group>>();
  const runs = new Map<string, Group[]>();
  const add = (key: string, group: Group) => {
    const known = runs.get(key);
    if (known) known.push(group);
    else runs.set(key, [group]);
  };
  for (const block of outline.blocks) {
    if (budget.isSpent) break;
    addBlock(blocks, block);
    for (const [key, group] of [...runsOf(block, outline), ...linesOf(block, outline)])
      add(key, group);
  }
  const pools = [...blocks.values()].map((groups) => [...groups.values()]);
  return [...pools, ...runs.values()].filter(
    (pool) => pool.reduce((sum, { records }) => sum + records.length, 0) > 1,
  );
}

function addBlock(pools: Map<string, Map<Block, Group>>, block: Block): void {
  const { parent } = block;
  const size = linesIn(block);
  if (parent === null || size === 0 || size > LINES_MAX) return;
  const key = String(block.path);
  const groups = pools.get(key) ?? new Map<Block, Group>();
  pools.set(key, groups);
  const group = groups.get(parent);
  if (group) group.records.push(block);
  else groups.set(parent, { records: [block] });
}

export function linesIn({ from, to }: Range): number {
  return to.line - from.line;
}

/** Children of one block, cut before each that has the tag of a beginning. */
function runsOf(parent: Block, outline: Outline): [string, Group][] {
  const { children } = parent;
  if (children.length < 2) return [];
  const byPath = new Map<number, Block[]>();
  for (const child of children) {
    const size = linesIn(child);
    if (size === 0 || size > 3) continue;
    const same = byPath.get(child.path);
    if (same) same.push(child);
    else byPath.set(child.path, [child]);
  }
  const hasOwn = linesIn(parent) > children.reduce((sum, one) => sum + linesIn(one), 0);
  const found: [string, Group][] = [];
  const add = (key: string, starts: Block[]) => {
    const records = starts.map((start, index) => ({
      from: start.from,
      to: endOf(parent, start, starts[index + 1], outline),
    }));
    trimLast(records);
    found.push([key, { records }]);
  };
  for (const [path, same] of byPath) {
    if (hasOwn || byPath.size > 1) add(`${path}+`, same);
    // All have one tag, and those that begin somebody stand out.
    const bold = same.filter(({ from }) => outline.lines[from.line]?.bold);
    if (bold.length > 1 && bold.length < same.length) add(`${path}+b`, bold);
  }
  return found;
}

/** A run ends where the next begins, or at a heading above it. */
function endOf(parent: Block, start: Block, next: Block | undefined, outline: Outline): Mark {
  const level = outline.lines[start.from.line]?.heading || 7;
  let end = start.to;
  for (const child of parent.children.slice(parent.children.indexOf(start) + 1)) {
    if (child === next) break;
    const first = outline.lines[child.from.line];
    const isOver =
      linesIn(child) > 0 && first !== undefined && first.heading > 0 && first.heading < level;
    if (isOver || child.element.localName === 'hr') return end;
    end = child.to;
  }
  if (next !== undefined) return next.from;
  return parent.children.at(-1) === start ? parent.to : end;
}

/** What follows the last run is cut to the length that the others have. */
function trimLast(records: { from: Mark; to: Mark }[]): void {
  const last = records.at(-1);
  if (!last || records.length < 2) return;
  const longest = Math.max(...records.slice(0, -1).map(linesIn));
  if (linesIn(last) > longest + 1) last.to = { ...last.to, line: last.from.line + longest };
}

/** Lines that stand in one block with nothing around them, one by one and by empty lines between. */
function linesOf(block: Block, outline: Outline): [string, Group][] {
  const { lines, links, images } = outline;
  const size = linesIn(block);
  if (size < 2 || block.children.length > size) return [];
  const own: number[] = [];
  for (let index = block.from.line; index < block.to.line; index += 1) {
    if (lines[index]?.block === block) own.push(index);
  }
  if (own.length < 2) return [];
  const markAt = (line: number): Mark => ({
    line,
    link: firstFrom(links, line),
    image: firstFrom(images, line),
  });
  const at = (line: number, end: number): Range => ({ from: markAt(line), to: markAt(end) });
  const found: [string, Group][] = [
    [`${block.path}=`, { records: own.map((line) => at(line, line + 1)), isLoose: true }],
  ];
  const starts = own.filter((line, index) => index === 0 || lines[line]?.gap);
  if (starts.length > 1 && starts.length < own.length) {
    const records = starts.map((line, index) => at(line, starts[index + 1] ?? block.to.line));
    found.push([`${block.path}==`, { records }]);
  }
  const bold = own.filter((line) => lines[line]?.bold);
  if (bold.length > 1 && bold.length < own.length) {
    const records = bold.map((line, index) => at(line, bold[index + 1] ?? block.to.line));
    found.push([`${block.path}=b`, { records }]);
  }
  return found;
}

/** Where what stands in a line or after it begins, in the order of the page. */
function firstFrom(marks: readonly { line: number }[], line: number): number {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((marks[middle]?.line ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return from;
}
