import { expect, test } from 'vitest';
import { graphemes, limitOf, mayBeCountedLonger } from '../../utils/domain/channel-limits';

test('each channel has its limit, and the user’s own comes first', () => {
  expect(limitOf('connection-note', {})).toEqual({ text: 200, subject: null });
  expect(limitOf('connection-note', { 'connection-note': 300 })).toEqual({
    text: 300,
    subject: null,
  });
  expect(limitOf('inmail', {})).toEqual({ text: 1_900, subject: 200 });
  expect(limitOf('email', {})).toEqual({ text: null, subject: null });
});

test('a limit that is none does not count', () => {
  for (const limit of [0, -1, Number.NaN])
    expect(limitOf('connection-note', { 'connection-note': limit }).text).toBe(200);
  expect(limitOf('email', JSON.parse('{"__proto__": {"email": 5}}')).text).toBeNull();
});

test('a character is what a reader sees', () => {
  expect(graphemes('👩‍⚕️ é नि')).toBe(5);
});

test('a text of many emoji fits, and may be counted longer elsewhere', () => {
  expect(mayBeCountedLonger('👩‍⚕️'.repeat(100), 200)).toBe(true);
  expect(mayBeCountedLonger('a'.repeat(200), 200)).toBe(false);
  expect(mayBeCountedLonger('👩‍⚕️'.repeat(201), 200)).toBe(false);
});
