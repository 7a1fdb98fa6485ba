import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../utils/domain/interaction';
import { thanksForTime } from '../../utils/domain/thanks-for-time';
import { anInteraction, TODAY } from '../support/builders';

const [ana, ben] = ['ana', 'ben'];
const aMeeting = (changes: Partial<Interaction> = {}) =>
  anInteraction({
    id: 'meeting',
    personIds: [ana],
    kind: 'meeting',
    direction: 'both',
    at: '2026-11-18T10:00:00.000Z',
    ...changes,
  });
const aLine = (changes: Partial<Interaction> = {}) =>
  anInteraction({ id: 'line', personIds: [ana], at: '2026-11-19T10:00:00.000Z', ...changes });

const owed = (...interactions: Interaction[]) =>
  thanksForTime(interactions, Temporal.PlainDate.from(TODAY), 'UTC').map(
    ({ interaction, personIds }) => [interaction.id, ...personIds],
  );

describe('thanks are owed', () => {
  test('for time spent together and for a gift, not for what one gave or wrote', () => {
    for (const kind of ['meeting', 'coffee', 'video-call', 'event'] as const)
      expect(owed(aMeeting({ kind }))).toEqual([['meeting', ana]]);
    expect(owed(aMeeting({ kind: 'gift', direction: 'from-them' }))).toEqual([['meeting', ana]]);
    expect(owed(aMeeting({ kind: 'gift', direction: 'from-me' }))).toEqual([]);
    for (const kind of ['message', 'email', 'note'] as const)
      expect(owed(aMeeting({ kind, direction: 'from-them' }))).toEqual([]);
  });

  test('until something goes out afterwards, or both have talked', () => {
    expect(owed(aMeeting(), aLine())).toEqual([]);
    expect(owed(aMeeting(), aLine({ kind: 'call', direction: 'both' }))).toEqual([]);
    expect(owed(aMeeting(), aLine({ at: '2026-11-17T10:00:00.000Z' }))).toEqual([['meeting', ana]]);
    expect(owed(aMeeting(), aLine({ direction: 'from-them' }))).toEqual([['meeting', ana]]);
    expect(owed(aMeeting(), aLine({ kind: 'note' }))).toEqual([['meeting', ana]]);
  });

  test('until they are marked as said, which does for what came before', () => {
    const earlier = aMeeting({ id: 'earlier', kind: 'coffee', at: '2026-11-12T10:00:00.000Z' });
    expect(owed(aMeeting({ thanked: true }), earlier)).toEqual([]);
    expect(owed(aMeeting(), earlier)).toEqual([['meeting', ana]]);
  });

  test('for three weeks, and not a day longer', () => {
    expect(owed(aMeeting({ at: '2026-10-31T23:00:00.000Z' }))).toEqual([['meeting', ana]]);
    expect(owed(aMeeting({ at: '2026-10-30T23:00:00.000Z' }))).toEqual([]);
    expect(owed(aMeeting({ at: '2026-11-22T10:00:00.000Z' }))).toEqual([]);
  });

  test('to those of several who have not heard since', () => {
    expect(owed(aMeeting({ personIds: [ana, ben] }), aLine())).toEqual([['meeting', ben]]);
  });

  test('the latest first', () => {
    const coffee = aMeeting({ id: 'coffee', personIds: [ben], at: '2026-11-20T10:00:00.000Z' });
    expect(owed(aMeeting(), coffee)).toEqual([
      ['coffee', ben],
      ['meeting', ana],
    ]);
  });
});
