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
  const edges = pairs.map((pair) => {
    const isTree = !parents.has(pair.to) && !isAbove(pair.to, pair.from, parents);
    if (isTree) parents.set(pair.to, pair.from);
    return { ...pair, isTree };
  });
  const children = Map.groupBy(
    edges.filter(({ isTree }) => isTree),
    ({ from }) => from,
  );
  const nodes: GraphNode[] = [];
  let rows = 0;
  const place = (id: string, depth: number): number => {
    const node: GraphNode = { id, depth, row: 0, parent: parents.get(id) ?? null };
    nodes.push(node);
    const below = (children.get(id) ?? []).map(({ to }) => place(to, depth + 1));
    const [first, last] = [below[0], below.at(-1)];
    node.row = first === undefined || last === undefined ? rows++ : (first + last) / 2;
    return node.row;
  };
  for (const id of new Set(pairs.flatMap(({ from, to }) => [from, to])))
    if (!parents.has(id)) place(id, 0);
  return { nodes, edges };
}

/** Whether `one` is `other`, or stands above them. */
function isAbove(one: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = other; at !== undefined; at = parents.get(at))
    if (at === one) return true;
  return false;
}
