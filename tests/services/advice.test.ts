import { expect, test } from 'vitest';
import { actOnAdvice, askLater, askNoMore, keepOutcome } from '../../utils/services/advice';
import { adviceToAsk, readAdvice } from '../../utils/services/advice-chains';
import { addItem, removeItem } from '../../utils/services/items';
import type { Kith } from '../../utils/services/kith';
import { deletePerson, savePerson } from '../../utils/services/people';
import { markTold } from '../../utils/services/thanks';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, TODAY } from '../support/builders';

const TEXT = 'Ask the night shift first.';

async function heard(changes: object = {}) {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const { id } = await addItem(kith, 'advice', { personId, text: TEXT, on: TODAY, ...changes });
  return { kith, personId, id };
}

const stepOf = async (kith: Kith) => (await readAdvice(kith))[0]?.step;

test('an advice is tried, bears fruit and is told of, one step after the other, each taken back', async () => {
  const { kith, id, personId } = await heard({ confidential: true });
  expect(await stepOf(kith)).toBe('to-try');

  const acted = await actOnAdvice(kith, id, { text: 'Ask Ada on nights', dueOn: '2026-12-01' });
  const [chain] = await readAdvice(kith, personId);
  expect(chain).toMatchObject({
    step: 'under-way',
    advice: { state: 'doing' },
    actions: [{ text: 'Ask Ada on nights', adviceId: id, personId, confidential: true }],
  });

  const seen = chain?.advice;
  if (!seen) throw new Error('The advice is gone.');
  const kept = await keepOutcome(kith, seen, {
    did: 'I asked Ada.',
    outcome: 'They let me come along.',
    outcomeOn: TODAY,
    confidential: true,
  });
  expect(await stepOf(kith)).toBe('to-tell');
  const told = await markTold(kith, { for: 'advice', row: { id } });
  expect(await stepOf(kith)).toBe('told');

  await undo(kith, told.actionId);
  expect(await stepOf(kith)).toBe('to-tell');
  await undo(kith, kept.actionId);
  expect(await stepOf(kith)).toBe('under-way');
  await undo(kith, acted.actionId);
  expect(await stepOf(kith)).toBe('to-try');
  expect((await readAdvice(kith))[0]?.actions).toEqual([]);
});

test('what I did may be told before anything came of it', async () => {
  const { kith } = await heard();
  const [chain] = await readAdvice(kith);
  if (!chain) throw new Error('The advice is gone.');
  const given = { did: 'I asked Ada.', outcome: ' ', outcomeOn: TODAY, confidential: false };
  await keepOutcome(kith, chain.advice, given);
  expect(await readAdvice(kith)).toMatchObject([
    { step: 'under-way', advice: { state: 'doing', did: 'I asked Ada.', outcomeOn: null } },
  ]);
});

test('Kith asks after a month, again a season after "Not now", and never after "no more"', async () => {
  const { kith, id } = await heard();
  const asked = async (day: string) => {
    kith.moveTo(`${day}T12:00:00Z`);
    return (await adviceToAsk(kith, Temporal.PlainDate.from(day))).map((one) => one.id);
  };
  expect(await asked('2026-12-20')).toEqual([]);
  expect(await asked('2026-12-21')).toEqual([id]);
  await askLater(kith, id);
  expect(await asked('2027-03-20')).toEqual([]);
  expect(await asked('2027-03-21')).toEqual([id]);
  const { actionId } = await askNoMore(kith, id);
  expect(await asked('2030-01-01')).toEqual([]);
  await undo(kith, actionId);
  expect(await asked('2030-01-01')).toEqual([id]);
});

test('what was removed, and what came from somebody who was, is not read', async () => {
  const { kith, id, personId } = await heard();
  const { id: actionId } = await actOnAdvice(kith, id, { text: 'Ask Ada' });
  await removeItem(kith, 'actionItems', actionId);
  expect((await readAdvice(kith))[0]?.actions).toEqual([]);
  await deletePerson(kith, personId);
  expect(await readAdvice(kith)).toEqual([]);
});

test('the latest comes first, and what has no day last', async () => {
  const { kith, personId } = await heard({ on: null });
  await addItem(kith, 'advice', { personId, text: 'older', on: '2026-01-01' });
  await addItem(kith, 'advice', { personId, text: 'newer', on: '2026-02-01' });
  expect((await readAdvice(kith)).map(({ advice }) => advice.text)).toEqual([
    'newer',
    'older',
    TEXT,
  ]);
});
