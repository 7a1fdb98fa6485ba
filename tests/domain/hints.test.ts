import { describe, expect, test } from 'vitest';
import { hintsFor, type Written } from '../../utils/domain/hints';
import type { Purpose } from '../../utils/domain/message';

const kinds = (changes: Partial<Written>, purpose: Purpose = 'advice') =>
  hintsFor(
    {
      text: 'Hi Mara, which course first?',
      why: 'you teach it',
      ask: 'which course first',
      ...changes,
    },
    purpose,
  ).map(({ kind }) => kind);

test('a short letter with one question and a reason needs no hint', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ text: '' })).toEqual([]);
});

describe('a letter that asks', () => {
  test('is missed a question and a reason', () => {
    expect(kinds({ text: 'Hi Mara.', ask: '' })).toEqual(['noAsk']);
    expect(kinds({ why: '' })).toEqual(['bareAsk']);
    expect(kinds({ why: '', text: 'Which one first? I ask because you teach it.' })).toEqual([]);
  });

  test('is better with one question in one sentence', () => {
    expect(kinds({ text: 'Which? When? And where?' })).toEqual(['manyAsks']);
    expect(kinds({ ask: 'Could you call me. I would send you my résumé before.' })).toEqual([
      'spreadAsk',
    ]);
    expect(kinds({ ask: 'would you '.repeat(20) })).toEqual(['spreadAsk']);
  });
});

test('thanks and congratulations ask nothing', () => {
  expect(kinds({ text: 'Thank you, Mara.', ask: '', why: '' }, 'thank-you')).toEqual([]);
});

test('words that make a letter smaller are named', () => {
  const hints = hintsFor(
    { text: 'So sorry to bother you! I just wanted to ask!', why: 'x', ask: 'y' },
    'reconnect',
  );
  expect(hints).toEqual([
    { kind: 'sorry', words: 'So sorry to bother' },
    { kind: 'just', words: 'I just wanted' },
    { kind: 'loud', words: '! I just wanted to ask!' },
  ]);
  expect(
    kinds(
      { text: 'I was sorry to hear of your loss. A just cause. I have just moved.' },
      'reconnect',
    ),
  ).toEqual([]);
});

test('a long letter is said to be long, in any script, and three hints are enough', () => {
  expect(kinds({ text: 'word '.repeat(201) }, 'reconnect')).toEqual(['long']);
  expect(kinds({ text: '我们今天去医院工作。'.repeat(60) }, 'reconnect')).toEqual(['long']);
  expect(kinds({ text: `${'sorry to bother you! '.repeat(99)}?`, why: '', ask: '' })).toHaveLength(
    3,
  );
});
