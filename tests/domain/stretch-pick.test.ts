import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterRow } from '../../utils/domain/roster-row';
import { stretchOrder } from '../../utils/domain/stretch-pick';
import { aRosterRow } from '../support/builders';

const monday = Temporal.PlainDate.from('2026-11-16');
const old = '2025-03-01T10:00:00.000Z';
const aDormant = (id: string, changes: Partial<RosterRow> = {}) =>
  aRosterRow({ id, status: 'in-touch', savedAt: old, lastContactAt: old, ...changes });
const many = Array.from({ length: 200 }, (_, at) => aDormant(`person-${at}`));
const ids = (rows: readonly RosterRow[], day = monday) =>
  stretchOrder(rows, day).map(({ id }) => id);

describe('whom a week picks', () => {
  test('is the same all week, in whatever order people are read', () => {
    const first = ids(many);
    for (let days = 1; days < 7; days += 1) expect(ids(many, monday.add({ days }))).toEqual(first);
    expect(ids(many.toReversed())).toEqual(first);
    expect(ids(many, monday.add({ days: 7 }))[0]).not.toBe(first[0]);
  });

  test('is somebody else in most weeks, whether known well or little', () => {
    const picks = Array.from(
      { length: 40 },
      (_, week) => ids(many, monday.add({ weeks: week }))[0],
    );
    expect(new Set(picks).size).toBeGreaterThan(30);
  });

  test('does not change because others came, while they are not chosen before', () => {
    const person = fc.record({ id: fc.uuid(), isNew: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ id }) => id }), (people) => {
        const rows = people.map(({ id, isNew }) =>
          aDormant(id, isNew ? { lastContactAt: '2026-11-17T10:00:00.000Z' } : {}),
        );
        const kept = people.filter(({ isNew }) => !isNew).map(({ id }) => id);
        expect(ids(rows)).toEqual(ids(rows.filter(({ id }) => kept.includes(id))));
      }),
    );
  });

  test('is out of touch for more than a year', () => {
    const nearly = aDormant('nearly', { lastContactAt: '2025-11-16T00:00:00.000Z' });
    expect(ids([nearly, aDormant('long')])).toEqual(['long']);
  });

  test('was in touch once before a mere acquaintance is offered', () => {
    const known = many.map((row) => ({ ...row, id: `${row.id}-saved`, lastContactAt: null }));
    const order = ids([...known, ...many]);
    expect(order.slice(0, 200).toSorted()).toEqual(many.map(({ id }) => id).toSorted());
    expect(order).toHaveLength(400);
  });

  test('is nobody who rests, declined, is paused, or is on the list already', () => {
    const rows = [
      aDormant('resting', { status: 'resting' }),
      aDormant('declined', { status: 'declined' }),
      aDormant('paused', { pausedUntil: '2026-12-01' }),
      aDormant('due', { next: '2026-11-16' }),
    ];
    expect(ids(rows)).toEqual([]);
    expect(ids([aDormant('later', { next: '2026-11-17' })])).toEqual(['later']);
  });
});
