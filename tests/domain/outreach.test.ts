import { describe, expect, test } from 'vitest';
import { lastContact } from '../../utils/domain/last-contact';
import { allowedMoves, OUTREACH_STATUSES } from '../../utils/domain/outreach';
import { whoseTurn } from '../../utils/domain/whose-turn';
import { anInteraction } from '../support/builders';

const FORWARD = ['saved', 'drafting', 'sent', 'replied', 'meeting-set', 'in-touch'] as const;

describe('moves of status', () => {
  test('go forward and back over any number of steps', () => {
    for (const [at, from] of FORWARD.entries()) {
      for (const to of FORWARD.toSpliced(at, 1)) expect(allowedMoves(from)).toContain(to);
    }
  });

  test('may come to rest from anywhere and wake again', () => {
    for (const from of OUTREACH_STATUSES.filter((status) => status !== 'resting'))
      expect(allowedMoves(from)).toContain('resting');
    expect(allowedMoves('resting')).toContain('replied');
  });

  test('never let decline who has not been written to', () => {
    expect(allowedMoves('saved')).not.toContain('declined');
    expect(allowedMoves('drafting')).not.toContain('declined');
  });

  test('lead somewhere else, each once', () => {
    for (const from of OUTREACH_STATUSES) {
      expect(allowedMoves(from)).not.toContain(from);
      expect(new Set(allowedMoves(from)).size).toBe(allowedMoves(from).length);
    }
  });
});

describe('whose turn it is', () => {
  const mine = anInteraction({ direction: 'from-me', at: '2026-11-02T10:00:00.000Z' });
  const theirs = anInteraction({ direction: 'from-them', at: '2026-11-03T10:00:00.000Z' });

  test('follows from the last message, in whatever order they come', () => {
    expect(whoseTurn([mine])).toBe('theirs');
    expect(whoseTurn([theirs, mine])).toBe('mine');
  });

  test('is nobody’s before the first message or after a talk', () => {
    expect(whoseTurn([])).toBeNull();
    const talk = anInteraction({ kind: 'call', direction: 'both', at: '2026-11-04T10:00:00.000Z' });
    expect(whoseTurn([mine, theirs, talk])).toBeNull();
  });

  test('does not change by a note to self', () => {
    const note = anInteraction({ kind: 'note', at: '2026-11-05T10:00:00.000Z' });
    expect(whoseTurn([theirs, note])).toBe('mine');
    expect(lastContact([theirs, note])).toBe(theirs.at);
    expect(lastContact([note])).toBeNull();
  });
});
