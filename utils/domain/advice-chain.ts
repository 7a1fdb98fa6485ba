/**
 * One advice from its hearing to its thanks: what was said, what I do about it, what came of it, and that they
 * know. The chain is read from the rows; nothing of it is stored twice.
 */
import type { ActionItem } from './items/action-item';
import type { Advice } from './items/advice';
import { storedDay } from './stored-day';

/** How far an advice has come: what is next in it, or how it ended. */
export type AdviceStep = 'to-try' | 'under-way' | 'to-tell' | 'told' | 'set-aside';

type Link = Pick<ActionItem, 'state' | 'dueOn'>;

/** Kith asks what came of it so many days after it was given, and again so many days after "Not now". */
export const ASK_AFTER_DAYS = 30;
export const ASK_AGAIN_DAYS = 90;

/** @param actions - those that came of the advice; deleted ones left out by the caller. */
export function adviceStep(
  { state, did, outcome, toldOn }: Pick<Advice, 'state' | 'did' | 'outcome' | 'toldOn'>,
  actions: readonly Link[],
): AdviceStep {
  if (toldOn !== null) return 'told';
  if (outcome !== '') return 'to-tell';
  if (state === 'set-aside') return 'set-aside';
  const isActedOn = did !== '' || actions.some((action) => action.state !== 'dropped');
  return state === 'open' && !isActedOn ? 'to-try' : 'under-way';
}

/**
 * Whether it is time to ask quietly what came of an advice. Never of one without a day, while something planned
 * for it lies ahead, once what came of it is known or it was set aside, or after "Do not ask again".
 *
 * @param actions - as for {@link adviceStep}.
 */
export function asksWhatCame(
  advice: Advice,
  actions: readonly Link[],
  today: Temporal.PlainDate,
): boolean {
  const step = adviceStep(advice, actions);
  if (advice.askNoMore || advice.on === null || (step !== 'to-try' && step !== 'under-way'))
    return false;
  const day = today.toString();
  if (actions.some(({ state, dueOn }) => state === 'open' && dueOn !== null && dueOn >= day))
    return false;
  const from = advice.askOn ?? dayAfter(advice.on, ASK_AFTER_DAYS);
  return from <= day;
}

const dayAfter = (on: string, days: number) => storedDay(on).add({ days }).toString();
