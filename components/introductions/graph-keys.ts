/** Walking the drawing of introductions by keyboard: along the lines, and down the page. Pure. */
import type { GraphNode } from '../../utils/domain/introductions-graph';

/**
 * @param at - the place of the node with the focus, among `nodes`.
 * @param isMirrored - whether the drawing runs from right to left.
 * @returns the place of the node that a key leads to; null where the key says nothing here.
 */
export function nextNode(
  key: string,
  at: number,
  nodes: readonly GraphNode[],
  isMirrored: boolean,
): number | null {
  const node = nodes[at];
  if (!node) return null;
  const onward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onward:
      return placeOf(nodes, ({ parent }) => parent === node.id) ?? at;
    case back:
      return placeOf(nodes, ({ id }) => id === node.parent) ?? at;
    case 'ArrowDown':
      return Math.min(at + 1, nodes.length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return nodes.length - 1;
    default:
      return null;
  }
}

function placeOf(
  nodes: readonly GraphNode[],
  isIt: (node: GraphNode) => boolean,
): number | undefined {
  const found = nodes.findIndex(isIt);
  return found < 0 ? undefined : found;
}
