import { expect, test } from 'vitest';
import { nearestTemplate } from '../../../components/drafts/nearest-template';

const short = { id: 'a', channel: 'email', tone: 'warm', length: 'short' } as const;
const long = { id: 'b', channel: 'email', tone: 'warm', length: 'long' } as const;
const note = { id: 'c', channel: 'connection-note', tone: 'plain', length: 'short' } as const;
const all = [short, long, note];

test('what was just chosen weighs more than all that stood before', () => {
  expect(nearestTemplate(all, { ...short, length: 'long' }, 'length')).toBe(long);
  expect(nearestTemplate(all, { ...short, tone: 'plain' }, 'tone')).toBe(note);
  expect(nearestTemplate(all, { ...long, channel: 'connection-note' }, 'channel')).toBe(note);
});

test('nothing chosen just now, the channel comes first; where there is none, nothing does', () => {
  expect(nearestTemplate(all, { ...long, channel: 'connection-note' })).toBe(note);
  expect(nearestTemplate([], short)).toBeUndefined();
});
