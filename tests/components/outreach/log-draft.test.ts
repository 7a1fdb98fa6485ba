import { expect, test } from 'vitest';
import {
  EMPTY_LOG,
  interactionOf,
  isLogDraft,
  logDraftOf,
  usualDirection,
} from '../../../components/outreach/log-draft';
import { turnWords } from '../../../components/outreach/turn-words';
import { InvalidInputError } from '../../../utils/domain/errors';
import { cleanInteraction } from '../../../utils/domain/interaction-input';
import { anInteraction } from '../../support/builders';

const now = Temporal.ZonedDateTime.from('2026-11-21T15:00:00+09:00[Asia/Tokyo]');

test('nothing typed is now', () => {
  expect(interactionOf(EMPTY_LOG, now)).toMatchObject({
    at: '2026-11-21T06:00:00.000Z',
    outcome: null,
  });
});

test('another day is that day where the reader is, at this time of day', () => {
  expect(interactionOf({ ...EMPTY_LOG, on: '2026-11-19' }, now).at).toBe(
    '2026-11-19T06:00:00.000Z',
  );
});

test.each(['2026-11-', '2026-02-30', '99999-01-01', 'tomorrow'])(
  'a day that is none, %s, is handed on and refused at the door',
  (on) => {
    const values = interactionOf({ ...EMPTY_LOG, on }, now);
    expect(() => cleanInteraction({ ...values, personIds: ['a'] })).toThrow(
      new InvalidInputError('at'),
    );
  },
);

test('a note to self comes from me', () => {
  expect(interactionOf({ ...EMPTY_LOG, kind: 'note', direction: 'both' }, now).direction).toBe(
    'from-me',
  );
});

test('what was logged can be corrected, on its day in the reader’s zone', () => {
  const draft = logDraftOf(anInteraction({ at: '2026-11-20T20:00:00.000Z' }), 'Asia/Tokyo');
  expect(draft.on).toBe('2026-11-21');
  expect(isLogDraft(draft)).toBe(true);
  expect(isLogDraft({ ...draft, kind: 'fax' })).toBe(false);
});

test.each([
  ['mine', 'she/her', 'Your turn'],
  ['theirs', 'she/her', 'Her turn'],
  ['theirs', 'He / Him', 'His turn'],
  ['theirs', 'they/them', 'Their turn'],
  ['theirs', null, 'Their turn'],
  [null, 'she/her', null],
] as const)('turn %s with %s reads %s', (turn, pronouns, words) => {
  expect(turnWords(turn, pronouns)).toBe(words);
});

test.each([
  ['coffee', 'from-me', 'both'],
  ['message', 'both', 'from-me'],
  ['email', 'from-them', 'from-them'],
] as const)('a %s is offered as %s → %s', (kind, before, after) => {
  expect(usualDirection(kind, before)).toBe(after);
});
