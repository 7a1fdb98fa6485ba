import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstStamp, nextStamp, receiveStamp, stampedAt } from '../../utils/domain/stamp';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T12:00:00Z');
const time = fc.integer({ min: 0, max: NOW * 2 });

describe('the clock', () => {
  test('goes on whatever wall time does, and sorts as text', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1 }), (times) => {
        let last = firstStamp('device');
        for (const now of times) {
          const next = nextStamp(last, now);
          expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  test('is nine digits of time, four of a counter, and the device', () => {
    const stamp = nextStamp(firstStamp('abc'), NOW);
    expect(stamp).toBe(`${NOW.toString(36).padStart(9, '0')}0000abc`);
    expect(nextStamp(stamp, NOW - HOUR)).toBe(`${NOW.toString(36).padStart(9, '0')}0001abc`);
    expect(stampedAt(stamp)).toBe('2026-11-21T12:00:00.000Z');
  });

  test('moves time on when its counter is full', () => {
    const full = `${NOW.toString(36).padStart(9, '0')}zzzzabc`;
    expect(stampedAt(nextStamp(full, NOW))).toBe('2026-11-21T12:00:00.001Z');
  });
});

describe('on receiving a stamp, the clock', () => {
  test('makes the next stamp later than what was seen', () => {
    fc.assert(
      fc.property(time, time, (ours, theirs) => {
        const mine = nextStamp(firstStamp('mine'), ours);
        const other = nextStamp(firstStamp('other'), theirs);
        const { clock, setAside } = receiveStamp(mine, other, ours);
        if (setAside) expect(clock).toBe(mine);
        else expect(nextStamp(clock, ours) > other).toBe(true);
        expect(clock.endsWith('mine')).toBe(true);
      }),
    );
  });

  test('sets aside what is more than a day ahead, and nothing nearer', () => {
    const mine = nextStamp(firstStamp('mine'), NOW);
    const at = (ms: number) => receiveStamp(mine, nextStamp(firstStamp('x'), ms), NOW).setAside;
    expect(at(NOW + 24 * HOUR)).toBe(false);
    expect(at(NOW + 24 * HOUR + 1)).toBe(true);
  });
});
