import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceLine } from '../../utils/domain/confidence-line';
import { anItem } from '../support/items';

const said = (id: string, on: string | null, confidence: number | null) =>
  anItem('progress', { id, goalId: 'a-goal', text: 'Half of it', on, confidence });

describe('the line of how sure one is', () => {
  test('runs by day from first to last, whatever order it was written in', () => {
    const line = confidenceLine([
      said('3', '2026-03-11', 5),
      said('1', '2026-03-01', 2),
      said('2', '2026-03-06', 3),
    ]);
    expect(line).toEqual([
      { on: '2026-03-01', confidence: 2, x: 0 },
      { on: '2026-03-06', confidence: 3, x: 0.5 },
      { on: '2026-03-11', confidence: 5, x: 1 },
    ]);
  });

  test('has of one day what was said last, and leaves out what says no day or nothing', () => {
    const line = confidenceLine([
      said('2', '2026-03-01', 4),
      said('1', '2026-03-01', 1),
      said('3', null, 5),
      said('4', '2026-03-02', null),
    ]);
    expect(line).toEqual([{ on: '2026-03-01', confidence: 4, x: 1 }]);
  });

  test('stays between its ends, each day further on', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 2 });
    const start = Temporal.PlainDate.from('2026-01-01');
    fc.assert(
      fc.property(days, (offsets) => {
        const line = confidenceLine(
          offsets.map((days, at) => said(String(at), start.add({ days }).toString(), 3)),
        );
        const places = line.map(({ x }) => x);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        expect([places[0], places.at(-1)]).toEqual([0, 1]);
      }),
    );
  });
});
