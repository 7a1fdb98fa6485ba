/** Advice with what followed from it, as it is read: whole, or what it is time to ask about. */
import { type AdviceStep, adviceStep, asksWhatCame } from '../domain/advice-chain';
import type { ActionItem } from '../domain/items/action-item';
import type { Advice } from '../domain/items/advice';
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
