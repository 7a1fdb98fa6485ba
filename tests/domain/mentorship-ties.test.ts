import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES, STAGES } from '../../utils/domain/items/mentorship';
import { tiesAfter } from '../../utils/domain/mentorship-ties';

const standing = fc.record({
  role: fc.constantFrom(...ROLES),
  stage: fc.constantFrom(...STAGES),
});

test('whoever I hope to learn from is my mentor once it has begun, and nothing of the kind once it has closed', () => {
  const hoped = tiesAfter(['peer'], null, { role: 'mentee', stage: 'exploring' }, []);
  expect(hoped).toEqual(['peer', 'hoped-mentor']);
  const begun = tiesAfter(
    hoped,
    { role: 'mentee', stage: 'exploring' },
    { role: 'mentee', stage: 'active' },
    [],
  );
  expect(begun).toEqual(['peer', 'mentor']);
  const closed = tiesAfter(
    begun,
    { role: 'mentee', stage: 'active' },
    { role: 'mentee', stage: 'closed' },
    [],
  );
  expect(closed).toEqual(['peer']);
});

test('one that closes beside another of the same kind changes nothing', () => {
  const other = { role: 'mentee', stage: 'paused' } as const;
  const before = { role: 'mentee', stage: 'active' } as const;
  expect(tiesAfter(['mentor'], before, { ...before, stage: 'closed' }, [other])).toEqual([
    'mentor',
  ]);
});

test('a person may be mentor and mentee at once', () => {
  const first = { role: 'mentee', stage: 'active' } as const;
  expect(tiesAfter(['mentor'], null, { role: 'mentor', stage: 'active' }, [first])).toEqual([
    'mentor',
    'mentee',
  ]);
});

test('what is said twice changes nothing, and what the user said of them beside it stays', () => {
  fc.assert(
    fc.property(standing, standing, fc.array(standing, { maxLength: 3 }), (before, after, rest) => {
      const once = tiesAfter(['sponsor', 'connector'], before, after, rest);
      expect(tiesAfter(once, after, after, rest)).toEqual(once);
      expect(once.slice(0, 2)).toEqual(['sponsor', 'connector']);
      expect(new Set(once).size).toBe(once.length);
    }),
  );
});
