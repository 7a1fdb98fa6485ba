/** The verbs about advice: act on it, keep what came of it, be asked later or no more. */
import { ASK_AGAIN_DAYS } from '../domain/advice-chain';
import type { Advice } from '../domain/items/advice';
import type { ItemInput } from '../domain/items/items';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import { cleanOf, editItem, keepItem, patchItem } from './items';
import type { Kith } from './kith';

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

/** What I tell of an advice once I have done something with it. */
type Outcome = Pick<ItemInput<'advice'>, 'did' | 'outcome' | 'outcomeOn' | 'confidential'>;

/**
 * Keeps what I did with an advice, and what came of it where that is known: then it has been followed.
 *
 * @param seen - the advice as it was when writing began.
 * @throws what `editItem` throws.
 */
export async function keepOutcome(
  kith: Kith,
  seen: Advice,
  { did, outcome, outcomeOn, confidential }: Outcome,
): Promise<{ actionId: Stamp }> {
  const isKnown = outcome.trim() !== '';
  const patch = {
    did,
    outcome,
    outcomeOn: isKnown ? outcomeOn : null,
    confidential,
    state: isKnown ? ('done' as const) : ('doing' as const),
  };
  const { actionId } = await act(kith, 'keepOutcome', (change) =>
    patchItem(change, 'advice', seen.id, patch, seen),
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
