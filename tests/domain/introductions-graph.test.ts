import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brought, broughtBy, graphOf } from '../../utils/domain/introductions-graph';
import { anItem } from '../support/items';

const brought = (from: string, to: string): Brought => ({ from, to, isMine: false });

describe('who brought whom', () => {
  test('follows from introductions that were made and from "introduced by", each pair once', () => {
    const made = anItem('introductions', {
      state: 'made',
      introducerId: 'ana',
      personIds: ['ana', 'li'],
    });
    const people = [
      { id: 'li', introducedBy: 'ana' },
      { id: 'noor', introducedBy: 'ana' },
      { id: 'mara', introducedBy: null },
    ];
    expect(broughtBy([made, { ...made, state: 'asked', personIds: ['ana', 'x'] }], people)).toEqual(
      [brought('ana', 'li'), brought('ana', 'noor')],
    );
  });

  test('knows those whom I brought together', () => {
    const mine = anItem('introductions', { state: 'met', by: 'me', personIds: ['ana', 'li'] });
    expect(broughtBy([mine], [])).toEqual([{ from: 'ana', to: 'li', isMine: true }]);
  });

  test('says nothing of an introducer who is no longer known', () => {
    const left = anItem('introductions', { state: 'met', by: 'them', personIds: ['ana', 'li'] });
    expect(broughtBy([left], [])).toEqual([]);
  });
});

test('a small tree stands from left to right, each between those it brought', () => {
  const pairs = [brought('ana', 'li'), brought('ana', 'noor'), brought('li', 'sam')];
  expect(graphOf(pairs).nodes).toEqual([
    { id: 'ana', depth: 0, row: 0.5, parent: null },
    { id: 'li', depth: 1, row: 0, parent: 'ana' },
    { id: 'sam', depth: 2, row: 0, parent: 'li' },
    { id: 'noor', depth: 1, row: 1, parent: 'ana' },
  ]);
});

test('whoever brought whom, everyone stands once, under who brought them first, and no circle is drawn', () => {
  const person = fc.constantFrom(...'abcdefghij');
  const pair = fc.tuple(person, person).map(([from, to]) => brought(from, to));
  const pairs = fc
    .uniqueArray(pair, { maxLength: 25, selector: ({ from, to }) => from + to })
    .map((all) => all.filter(({ from, to }) => from !== to));
  fc.assert(
    fc.property(pairs, (all) => {
      const { nodes, edges } = graphOf(all);
      const byId = new Map(nodes.map((node) => [node.id, node]));
      expect(byId.size).toBe(nodes.length);
      expect(new Set(byId.keys())).toEqual(new Set(all.flatMap(({ from, to }) => [from, to])));
      expect(edges.map(({ isTree, ...edge }) => edge)).toEqual(all);
      for (const { from, to } of edges.filter(({ isTree }) => isTree)) {
        expect(byId.get(to)).toMatchObject({ parent: from });
        expect(byId.get(to)?.depth).toBe((byId.get(from)?.depth ?? Number.NaN) + 1);
      }
      // Nobody stands on somebody else.
      expect(new Set(nodes.map(({ depth, row }) => `${depth} ${row}`)).size).toBe(nodes.length);
    }),
  );
});

test('a chain of twenty thousand, and the circle it may close to, are drawn', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => brought(`${at}`, `${at + 1}`));
  const { nodes, edges } = graphOf([...chain, brought('20000', '0')]);
  expect(nodes).toHaveLength(20_001);
  expect(nodes.at(-1)).toEqual({ id: '20000', depth: 20_000, row: 0, parent: '19999' });
  expect(edges.filter(({ isTree }) => !isTree)).toEqual([
    { ...brought('20000', '0'), isTree: false },
  ]);
});
