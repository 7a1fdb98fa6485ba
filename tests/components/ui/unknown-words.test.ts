/** A row that another version wrote may say what this one has no word for; its list is still shown. */
import { expect, test } from 'vitest';
import { interactionWords } from '../../../components/people/interaction-words';
import { statusWords } from '../../../components/ui/status-words';
import { allowedMoves, OUTREACH_STATUSES } from '../../../utils/domain/outreach';
import { reminderKindWords } from '../../../utils/services/reminder-kind-words';

test.each([
  ['status', statusWords],
  ['kind of reminder', reminderKindWords],
  ['kind of interaction', interactionWords],
] as const)('a %s without a word is said as it is stored', (_what, words) => {
  const say = words as (value: string) => string;
  expect(say('ghosted')).toBe('ghosted');
  expect(say('constructor')).toBe('constructor');
});

test('from an unknown status every known one can be reached', () => {
  expect(allowedMoves('ghosted' as never)).toEqual(OUTREACH_STATUSES);
});
