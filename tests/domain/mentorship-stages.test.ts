import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STAGES, type Stage } from '../../utils/domain/items/mentorship';
import { isRunning, stageDays, stageMoves } from '../../utils/domain/mentorship-stages';

const TODAY = '2026-11-21';
const UNKNOWN = 'dreaming' as Stage;
const anyStage = fc.constantFrom(...STAGES);

test('a mentorship is thought of, proposed, begun, paused and ended, and each step has a way back', () => {
  for (const stage of STAGES) {
    expect(stageMoves(stage), stage).not.toContain(stage);
    const reached = new Set<Stage>([stage]);
    for (const one of reached) for (const next of stageMoves(one)) reached.add(next);
    expect(reached.size, stage).toBe(STAGES.length);
  }
});

test('what has not begun can neither pause nor come to its end', () => {
  for (const stage of ['exploring', 'proposed'] as const) {
    expect(stageMoves(stage)).not.toContain('paused');
    expect(stageMoves(stage)).not.toContain('closing');
  }
});

test('from a stage of a newer version all can be reached', () => {
  expect(stageMoves(UNKNOWN)).toEqual(STAGES);
});

test('whatever way a mentorship takes, its first beginning stays, and only a closed one has an end', () => {
  fc.assert(
    fc.property(fc.array(anyStage, { minLength: 1 }), (way) => {
      let days: ReturnType<typeof stageDays> = { startedOn: null, closedOn: null };
      let began = false;
      way.forEach((stage, at) => {
        const today = Temporal.PlainDate.from(TODAY).add({ days: at }).toString();
        const before = days.startedOn;
        days = stageDays(stage, days, today);
        began ||= isRunning(stage);
        expect(days.startedOn !== null).toBe(began);
        if (before !== null) expect(days.startedOn).toBe(before);
        expect(days.closedOn !== null).toBe(stage === 'closed');
      });
    }),
  );
});
