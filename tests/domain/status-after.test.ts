import { describe, expect, test } from 'vitest';
import { mayRest } from '../../utils/domain/may-rest';
import { OUTREACH_STATUSES } from '../../utils/domain/outreach';
import { lastChosen, statusAfter } from '../../utils/domain/status-after';
import { aRosterRow } from '../support/builders';

describe('what was logged', () => {
  test.each([
    ['saved', 'message', 'from-me', 'sent'],
    ['drafting', 'email', 'from-me', 'sent'],
    ['resting', 'email', 'from-me', 'sent'],
    ['replied', 'message', 'from-me', 'replied'],
    ['in-touch', 'message', 'from-me', 'in-touch'],
    ['saved', 'message', 'from-them', 'replied'],
    ['sent', 'email', 'from-them', 'replied'],
    ['sent', 'call', 'from-them', 'replied'],
    ['resting', 'message', 'from-them', 'replied'],
    ['meeting-set', 'message', 'from-them', 'meeting-set'],
    ['saved', 'call', 'from-me', 'saved'],
    ['saved', 'call', 'both', 'in-touch'],
    ['replied', 'video-call', 'both', 'in-touch'],
    ['meeting-set', 'meeting', 'both', 'in-touch'],
    ['resting', 'coffee', 'from-me', 'in-touch'],
  ] as const)('from %s, a %s %s leads to %s', (from, kind, direction, to) => {
    expect(statusAfter(from, { kind, direction })).toBe(to);
  });

  test.each(['event', 'gift', 'note'] as const)('moves nobody where it is a %s from me', (kind) => {
    for (const status of OUTREACH_STATUSES)
      expect(statusAfter(status, { kind, direction: 'from-me' })).toBe(status);
  });

  test('never moves who declined', () => {
    expect(statusAfter('declined', { kind: 'coffee', direction: 'both' })).toBe('declined');
  });
});

test('saving, drafting, planning and what was logged are no word of the user on where somebody stands', () => {
  const at = '2026-11-20T10:00:00.000Z';
  expect(lastChosen([{ from: null, to: 'saved', at }])).toBeNull();
  expect(lastChosen([{ from: 'saved', to: 'drafting', at }])).toBeNull();
  expect(lastChosen([{ from: 'replied', to: 'meeting-set', at }])).toBeNull();
  expect(lastChosen([{ from: 'saved', to: 'sent', at, interactionId: 'x' }])).toBeNull();
  expect(lastChosen([{ from: 'sent', to: 'resting', at }])).toBe(at);
});

describe('letting rest', () => {
  const now = Temporal.Instant.from('2026-11-21T12:00:00Z');
  const tried = aRosterRow({
    status: 'sent',
    tries: 2,
    lastContactAt: '2026-11-14T12:00:00.000Z',
  });

  test('is offered after two tries, once a week has gone', () => {
    expect(mayRest(tried, now)).toBe(true);
    expect(mayRest({ ...tried, lastContactAt: '2026-11-14T12:00:01.000Z' }, now)).toBe(false);
    expect(mayRest({ ...tried, tries: 1 }, now)).toBe(false);
  });

  test('is not offered of who rests or declined', () => {
    expect(mayRest({ ...tried, status: 'resting' }, now)).toBe(false);
    expect(mayRest({ ...tried, status: 'declined' }, now)).toBe(false);
  });
});
