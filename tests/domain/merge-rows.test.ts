import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from '../../utils/domain/clocks';
import { mergeRow } from '../../utils/domain/merge-rows';
import type { Row } from '../../utils/domain/row';

const SHAPE = { sets: ['tags'], maps: ['origins'] };

/** What an action does to a row. */
type Edit =
  | { does: 'write'; field: string; value: unknown }
  | { does: 'tags'; member: string; value: unknown }
  | { does: 'origins'; member: string; value: unknown }
  | { does: 'delete' }
  | { does: 'revive' };

const value = fc.constantFrom(null, '', 'a', 'b', ['x'], [], 0, false, undefined);
const member = fc.constantFrom('one', 'two', 'three', '__proto__', 'constructor');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    does: fc.constant('write' as const),
    field: fc.constantFrom('name', 'note', 'unknown'),
    value,
  }),
  fc.record({ does: fc.constant('tags' as const), member, value }),
  fc.record({ does: fc.constant('origins' as const), member, value }),
  fc.constant({ does: 'delete' as const }),
  fc.constant({ does: 'revive' as const }),
);
/** Actions of three devices, in the order of their time: who did it, and what. */
const story = fc.array(fc.record({ device: fc.nat({ max: 2 }), edit }), { maxLength: 14 });

const stampOf = (at: number, device: number) =>
  `${String(at).padStart(9, '0')}0000device-${device}`;

function afterEdit(row: Row, edit: Edit): Row {
  if (edit.does === 'delete') return { ...row, _del: row._del ?? 'now' };
  const { _del, ...alive } = row;
  if (edit.does === 'revive') return alive as Row;
  if (edit.does === 'write') {
    const { [edit.field]: _former, ...rest } = alive;
    return (edit.value === undefined ? rest : { ...rest, [edit.field]: edit.value }) as Row;
  }
  if (edit.does === 'tags') {
    const others = (row.tags as string[]).filter((one) => one !== edit.member);
    return { ...alive, tags: edit.value === undefined ? others : [...others, edit.member] } as Row;
  }
  const others = Object.entries(row.origins as object).filter(([key]) => key !== edit.member);
  const origins = edit.value === undefined ? others : [...others, [edit.member, edit.value]];
  return { ...alive, origins: Object.fromEntries(origins) } as Row;
}

/** As the write path does. */
function written(before: Row, edit: Edit, stamp: string): Row {
  const after = afterEdit(before, edit);
  if (after._del === 'now') after._del = stamp;
  const { clocks, replaced } = settle('people', before, after, stamp, SHAPE);
  return replaced.length === 0 ? before : { ...after, _c: clocks };
}

function born(at: number, device: number, values: object): Row {
  const stamp = stampOf(at, device);
  return { tags: [], origins: {}, ...values, id: 'p', _s: 6, _c: { _: stamp } };
}

/** Three copies of a row, born once or saved on each device by itself, after each device's actions. */
const copies = fc
  .record({
    story,
    births: fc.array(fc.record({ name: value, note: value }), { minLength: 3, maxLength: 3 }),
    apart: fc.boolean(),
  })
  .map(({ story, births, apart }) => {
    const rows = births.map((values, at) =>
      apart ? born(at, at, values) : born(0, 0, births[0] ?? {}),
    );
    story.forEach(({ device, edit }, at) => {
      const before = rows[device];
      if (before) rows[device] = written(before, edit, stampOf(at + 10, device));
    });
    return rows as [Row, Row, Row];
  });

/** A row without the order of its set, which says nothing. */
const unordered = (row: Row) => ({ ...row, tags: [...(row.tags as string[])].sort() });
const merge = (one: Row, other: Row) => mergeRow(one, other, SHAPE);

test('whichever copy is named first, the same comes of it', () => {
  fc.assert(
    fc.property(copies, ([a, b]) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
  );
});

test('in whatever order three copies are merged, the same comes of it', () => {
  fc.assert(
    fc.property(copies, ([a, b, c]) => {
      expect(unordered(merge(merge(a, b), c))).toEqual(unordered(merge(a, merge(b, c))));
    }),
  );
});

test('a copy merged with itself, or once more, is what it was', () => {
  fc.assert(
    fc.property(copies, ([a, b]) => {
      expect(merge(a, a)).toEqual(a);
      const both = merge(a, b);
      expect(merge(both, b)).toEqual(both);
      expect(merge(a, both)).toEqual(both);
    }),
  );
});

test('of copies of one birth the last word on each field stands, and an edit after a deletion brings the row back', () => {
  fc.assert(
    fc.property(story, (story) => {
      const first = born(0, 0, { name: 'a', note: null });
      const rows = [first, first, first];
      const last = new Map<string, unknown>();
      let lastTold: { isThere: boolean } = { isThere: true };
      story.forEach(({ device, edit }, at) => {
        const before = rows[device] ?? first;
        const after = written(before, edit, stampOf(at + 10, device));
        rows[device] = after;
        if (after === before) return;
        lastTold = { isThere: after._del === undefined };
        if (edit.does === 'write' && before[edit.field] !== after[edit.field])
          last.set(edit.field, edit.value);
      });
      const merged = rows.reduce(merge);
      expect(merged._del === undefined).toBe(lastTold.isThere);
      for (const [field, value] of last)
        expect(Object.hasOwn(merged, field) ? merged[field] : undefined).toEqual(value);
    }),
  );
});

test('what one copy says is not lost to another that was born later and says nothing', () => {
  const early = born(1, 1, { name: 'Mara', note: 'Met in Charlotte', tags: ['pharmacy'] });
  const late = born(2, 2, { name: 'Mara Okafor', note: null, tags: ['mentor'] });
  expect(merge(early, late)).toMatchObject({
    name: 'Mara Okafor',
    note: 'Met in Charlotte',
    tags: ['mentor', 'pharmacy'],
  });
});
