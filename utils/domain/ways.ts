/** A small state machine: from each state, which steps there are and where each leads. */
import { ForbiddenMoveError } from './errors';

/** By state, then by step: the state that follows. The first step of a state is the likeliest. */
export type Ways<State extends string, Step extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Step, State>>>>
>;

/**
 * The steps that can be taken, the likeliest first.
 *
 * @param state - one that the ways do not know (a newer version may have written it) has none.
 */
export function stepsFrom<State extends string, Step extends string>(
  ways: Ways<State, Step>,
  state: State,
): Step[] {
  return Object.keys(ways[state] ?? {}) as Step[];
}

/** @returns the state that a step leads to. @throws {ForbiddenMoveError} where there is no such step. */
export function stepTo<State extends string, Step extends string>(
  ways: Ways<State, Step>,
  state: State,
  step: Step,
): State {
  const to = ways[state]?.[step];
  if (to === undefined) throw new ForbiddenMoveError(`${step} from ${state}`);
  return to;
}
