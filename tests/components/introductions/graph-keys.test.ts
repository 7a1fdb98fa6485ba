import { expect, test } from 'vitest';
import { nextNode } from '../../../components/introductions/graph-keys';
import { graphOf } from '../../../utils/domain/introductions-graph';

const brought = (from: string, to: string) => ({ from, to, isMine: false });
const { nodes } = graphOf([brought('ana', 'li'), brought('li', 'sam'), brought('ana', 'noor')]);
const walk = (from: string, key: string, isMirrored = false) => {
  const at = nodes.findIndex(({ id }) => id === from);
  const next = nextNode(key, at, nodes, isMirrored);
  return next === null ? null : nodes[next]?.id;
};

test('arrows lead along the lines, down and up the page, and stay where there is nothing more', () => {
  expect(walk('ana', 'ArrowRight')).toBe('li');
  expect(walk('noor', 'ArrowLeft')).toBe('ana');
  expect(walk('noor', 'ArrowRight')).toBe('noor');
  expect(walk('ana', 'ArrowLeft')).toBe('ana');
  expect(walk('li', 'ArrowDown')).toBe('sam');
  expect(walk('ana', 'ArrowUp')).toBe('ana');
  expect(walk('ana', 'End')).toBe('noor');
  expect(walk('noor', 'Home')).toBe('ana');
});

test('where the drawing runs from right to left, left leads on', () => {
  expect(walk('ana', 'ArrowLeft', true)).toBe('li');
  expect(walk('li', 'ArrowRight', true)).toBe('ana');
});

test('other keys are left to the page', () => {
  expect(walk('ana', 'Enter')).toBeNull();
  expect(nextNode('End', 0, [], false)).toBeNull();
});
