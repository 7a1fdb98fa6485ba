/** Who brought whom, as trees that can be drawn and walked. Pure. */
import { introducedIn } from './introduction-states';
import type { Introduction } from './items/introduction';

/** Somebody was brought by somebody; or, `mine`, the user brought the two together. */
export interface Brought {
  from: string;
  to: string;
  isMine: boolean;
}

interface Introduced {
  id: string;
  introducedBy: string | null;
}

/**
 * What introductions that were made, and people's "introduced by", say of who brought whom. What is confidential
 * is left out by the caller.
 *
 * @returns each pair once, in the order of the introductions, then of the people.
 */
export function broughtBy(
  introductions: readonly Introduction[],
  people: readonly Introduced[],
): Brought[] {
  const made = introductions.filter(({ state }) => state === 'made' || state === 'met');
  const pairs = [
    ...made.flatMap(pairsIn),
    ...people.flatMap(({ id, introducedBy }) =>
      introducedBy === null ? [] : [{ from: introducedBy, to: id, isMine: false }],
    ),
  ];
  const once = new Map<string, Brought>();
  for (const pair of pairs) {
    const key = `${pair.from} ${pair.to}`;
    if (pair.from !== pair.to && !once.has(key)) once.set(key, pair);
  }
  return [...once.values()];
}

function pairsIn(introduction: Introduction): Brought[] {
  const introduced = introducedIn(introduction);
  const { introducerId, by } = introduction;
  if (by === 'them' && introducerId !== null)
    return introduced.map((to) => ({ from: introducerId, to, isMine: false }));
  const [from, ...others] = introduced;
  if (by === 'them' || from === undefined) return [];
  return others.map((to) => ({ from, to, isMine: true }));
}

export interface GraphNode {
  id: string;
  /** 0 for who was brought by nobody. */
  depth: number;
  /** From the top, in rows; half a row where it stands between two. */
  row: number;
  /** Under whom it stands; null at the beginning of a tree. */
  parent: string | null;
}

export interface Graph {
  /** In the order in which they are read: each right before those it brought. */
  nodes: GraphNode[];
  /** `isTree`: those that a node hangs from; the others are drawn beside. */
  edges: (Brought & { isTree: boolean })[];
}

/**
 * Lays people out from left to right. Each stands under the first who brought them; a circle is cut where it
 * closes.
 */
export function graphOf(pairs: readonly Brought[]): Graph {
  const parents = new Map<string, string>();
  const roots = new Map<string, string>();
  const edges = pairs.map((pair) => {
    const isTree = !parents.has(pair.to) && rootOf(pair.from, roots) !== pair.to;
    if (isTree) {
      parents.set(pair.to, pair.from);
      roots.set(pair.to, rootOf(pair.from, roots));
    }
    return { ...pair, isTree };
  });
  const children = Map.groupBy(
    edges.filter(({ isTree }) => isTree),
    ({ from }) => from,
  );
  const ids = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
  const nodes = inReadingOrder(
    ids.filter((id) => !parents.has(id)),
    (id) => (children.get(id) ?? []).map(({ to }) => to),
  );
  giveRows(nodes);
  return { nodes, edges };
}

/** Each right before those below it. No calls within calls: a chain may be longer than those can be deep. */
function inReadingOrder(
  roots: readonly string[],
  below: (id: string) => readonly string[],
): GraphNode[] {
  const nodes: GraphNode[] = [];
  const waiting = roots.map((id): GraphNode => ({ id, depth: 0, row: 0, parent: null })).reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { id: parent, depth } = node;
    nodes.push(node);
    for (const id of below(parent).toReversed())
      waiting.push({ id, depth: depth + 1, row: 0, parent });
  }
  return nodes;
}

/** Who brought nobody has a row; the others stand in the middle of those they brought. */
function giveRows(nodes: readonly GraphNode[]): void {
  const brought = Map.groupBy(nodes, ({ parent }) => parent);
  const ends = nodes.filter(({ id }) => !brought.has(id));
  for (const [row, node] of ends.entries()) node.row = row;
  for (const node of nodes.toReversed()) {
    const below = brought.get(node.id);
    const [first, last] = [below?.[0], below?.at(-1)];
    if (first && last) node.row = (first.row + last.row) / 2;
  }
}

/** Who stands at the beginning of somebody's tree. @param roots - somebody above each; ways that were walked are cut short. */
function rootOf(id: string, roots: Map<string, string>): string {
  let root = id;
  for (let above = roots.get(root); above !== undefined; above = roots.get(root)) root = above;
  for (let at = id, above = roots.get(at); above !== undefined; above = roots.get(at)) {
    roots.set(at, root);
    if (above === root) break;
    at = above;
  }
  return root;
}
