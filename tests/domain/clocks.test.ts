import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, type Shape, settle } from '../../utils/domain/clocks';
import { restore } from '../../utils/domain/restore';
import type { Row, Stamp } from '../../utils/domain/row';

const SHAPE: Shape = { sets: ['tags'], maps: ['origins'] };
const row = (values: object, _c: Row['_c'] = { _: '1' }): Row => ({
  id: 'a',
  _s: 1,
  _c,
  ...values,
});

/** Settles and gives the row as it would be stored. */
function write(before: Row | undefined, after: Row, stamp: Stamp) {
  const { clocks, replaced } = settle('people', before, after, stamp, SHAPE);
  return { row: { ...after, _c: clocks }, replaced };
}

describe('the clocks of a row', () => {
  test('are one stamp at birth', () => {
    const born = write(undefined, row({ name: 'Mara', tags: ['x'] }), '1');
    expect(born.row._c).toEqual({ _: '1' });
    expect(born.replaced).toEqual([{ table: 'people', id: 'a', field: '_' }]);
  });

  test('get one for a field once it changes, and none for what is the same', () => {
    const before = row({ name: 'Mara', about: 'x', positions: [{ title: 'a', start: null }] });
    const after = row({ name: 'Mara O.', about: 'x', positions: [{ start: null, title: 'a' }] });
    expect(write(before, after, '2').row._c).toEqual({ _: '1', name: '2' });
  });

  test('get one for each member of a set that came or went', () => {
    const before = row({ tags: ['a', 'b'] });
    const { row: after } = write(before, row({ tags: ['b', 'c'] }), '2');
    expect(after._c).toEqual({ _: '1', tags: { a: '2', c: '2' } });
    expect(clockOf(after._c, 'tags', 'b')).toBe('1');
    expect(clockOf(after._c, 'tags', 'a')).toBe('2');
  });

  test('keep members apart that are named like parts of every object', () => {
    const { row: after } = write(
      row({ tags: [] }),
      row({ tags: ['__proto__', 'constructor'] }),
      '2',
    );
    expect(clockOf(after._c, 'tags', '__proto__')).toBe('2');
    expect(clockOf(after._c, 'tags', 'constructor')).toBe('2');
    expect(clockOf(after._c, 'tags', 'toString')).toBe('1');
  });

  test('tell a deletion and a revival', () => {
    const deleted = write(row({ name: 'Mara' }), { ...row({ name: 'Mara' }), _del: '2' }, '2').row;
    const revived = write(deleted, row({ name: 'Mara' }, deleted._c), '3');
    expect(revived.row._c).toEqual({ _: '1', _del: '3' });
    expect(revived.replaced).toMatchObject([{ field: '_del', before: '2' }]);
  });
});

const values = fc.record({
  name: fc.string(),
  about: fc.option(fc.string(), { nil: undefined }),
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', '__proto__', 'constructor')),
  origins: fc.dictionary(fc.constantFrom('name', 'about', '__proto__'), fc.integer()),
});
const bare = ({ _c, _s, ...rest }: Row) =>
  JSON.parse(
    JSON.stringify(rest, (_key, value) => (Array.isArray(value) ? value.toSorted() : value)),
  );

describe('undoing a write', () => {
  test('gives the row as it was', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const before = row(first);
        const written = write(before, row(second), '2');
        const undone = restore(written.row, written.replaced, '2', '3', SHAPE);
        expect(undone.left).toBe(0);
        expect(bare(undone.row)).toEqual(bare(before));
      }),
    );
  });

  test('leaves what was written later', () => {
    const before = row({ name: 'Mara', about: 'x' });
    const written = write(before, row({ name: 'Mara O.', about: 'y' }), '2');
    const later = write(written.row, { ...written.row, name: 'M. Okafor' }, '3').row;
    const undone = restore(later, written.replaced, '2', '4', SHAPE);
    expect(undone).toMatchObject({ left: 1, row: { name: 'M. Okafor', about: 'x' } });
  });
});
