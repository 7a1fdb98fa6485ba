/** Advice and what follows from it: the actions it led to, what came of them, and when to ask about that. */
import { type AdviceStep, ASK_AGAIN_DAYS, adviceStep, asksWhatCame } from '../domain/advice-chain';
import { InvalidInputError } from '../domain/errors';
import type { ActionItem } from '../domain/items/action-item';
import type { Advice } from '../domain/items/advice';
import type { ItemInput } from '../domain/items/items';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { cleanOf, editItem, keepItem, patchItem } from './items';
import type { Kith } from './kith';
import { isLiving } from './living';

/** An advice with what came of it so far. */
export interface AdviceChain {
  advice: Advice;
  /** In the order in which they were agreed on. */
  actions: ActionItem[];
  step: AdviceStep;
}

/**
 * Advice with its chain.
 *
 * @param personId - from whom; everyone's without.
 * @returns the latest first; those without a day last.
 */
export async function readAdvice({ db }: Kith, personId?: string): Promise<AdviceChain[]> {
  const table = db.table<Advice>('advice');
  const [advice, actions] = await Promise.all([
    personId === undefined ? table.toArray() : table.where('personId').equals(personId).toArray(),
    db.table<ActionItem>('actionItems').toArray(),
  ]);
  const byAdvice = Map.groupBy(actions.filter(isLiving), ({ adviceId }) => adviceId);
  return advice
    .filter(isLiving)
    .map((one) => {
      const own = byAdvice.get(one.id) ?? [];
      return { advice: one, actions: own, step: adviceStep(one, own) };
    })
    .sort((a, b) => lateness(b).localeCompare(lateness(a)));
}

/** Ids sort by the time at which they were made. */
const lateness = ({ advice }: AdviceChain) => `${advice.on ?? ''} ${advice.id}`;

/** What it is time to ask about, the longest waiting first. */
export async function adviceToAsk(kith: Kith, today: Temporal.PlainDate): Promise<Advice[]> {
  const chains = await readAdvice(kith);
  return chains
    .filter(({ advice, actions }) => asksWhatCame(advice, actions, today))
    .map(({ advice }) => advice)
    .reverse();
}

/**
 * Makes an advice something to do: the action is kept, and the advice is being tried.
 *
 * @param given - of the action; where it comes from is taken from the advice.
 * @throws {InvalidInputError} as `cleanItem`; {RowGoneError} when the advice has been removed meanwhile.
 */
export async function actOnAdvice(
  kith: Kith,
  adviceId: string,
  given: Partial<ItemInput<'actionItems'>>,
): Promise<{ id: string; actionId: Stamp }> {
  const clean = cleanOf('actionItems', given);
  const { actionId, result } = await act(kith, 'actOnAdvice', async (change) => {
    const { personId, mentorshipId, goalId, confidential, state } = await change.living(
      'advice',
      adviceId,
    );
    if (state === 'open' || state === 'set-aside')
      await patchItem(change, 'advice', adviceId, { state: 'doing' });
    return keepItem(change, kith, 'actionItems', {
      ...clean,
      personId,
      mentorshipId,
      goalId,
      adviceId,
      confidential: clean.confidential || confidential,
    });
  });
  return { id: result, actionId };
}

/**
 * Keeps what I did with an advice and what came of it: it has been followed.
 *
 * @throws {InvalidInputError} with `outcome` where nothing is said of it; {RowGoneError};
 *   {ChangedElsewhereError} where another page wrote one of these fields.
 */
export async function keepOutcome(
  kith: Kith,
  seen: Advice,
  { did, outcome, outcomeOn }: Pick<ItemInput<'advice'>, 'did' | 'outcome' | 'outcomeOn'>,
): Promise<{ actionId: Stamp }> {
  if (outcome.trim() === '') throw new InvalidInputError('outcome');
  const { actionId } = await act(kith, 'keepOutcome', (change) =>
    patchItem(change, 'advice', seen.id, { did, outcome, outcomeOn, state: 'done' }, seen),
  );
  return { actionId };
}

/** Asks about it again in a while. */
export function askLater(kith: Kith, adviceId: string): Promise<{ actionId: Stamp }> {
  return editItem(kith, 'advice', adviceId, {
    askOn: todayOf(kith).add({ days: ASK_AGAIN_DAYS }).toString(),
  });
}

/** Asks no more what came of it. */
export function askNoMore(kith: Kith, adviceId: string): Promise<{ actionId: Stamp }> {
  return editItem(kith, 'advice', adviceId, { askNoMore: true });
}

/** They know what came of it: told in person, or known to them anyway. */
export function markTold(kith: Kith, adviceId: string): Promise<{ actionId: Stamp }> {
  return editItem(kith, 'advice', adviceId, { toldOn: todayOf(kith).toString() });
}

const todayOf = (kith: Kith) => kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
