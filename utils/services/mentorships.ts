/**
 * The verbs about mentorships: begin, change, move on, close, remove. What the other person is to the user follows in the
 * same action, and so does how often to be in touch with them.
 */
import type { Change } from '../db/change';
import { ChangedElsewhereError, ForbiddenMoveError } from '../domain/errors';
import type { ItemInput } from '../domain/items/items';
import type { Mentorship, Stage } from '../domain/items/mentorship';
import { stageDays, stageMoves } from '../domain/mentorship-stages';
import { tiesAfter } from '../domain/mentorship-ties';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import { cleanOf, type ItemVerb, keepItem, patchItem, removeParts } from './items';
import { cleanDays } from './keep-in-touch';
import type { Kith } from './kith';

type Input = ItemInput<'mentorships'>;

/** How a mentorship ends: in the user's words, and how often to be in touch from now on. */
export interface Closing {
  words: Pick<
    Input,
    'summary' | 'atEnd' | 'supportReceived' | 'next' | 'closedOn' | 'confidential'
  >;
  /** Days between two contacts; 0 for resting, when nothing asks any more. */
  everyDays: number;
}

/**
 * Begins a mentorship: the person is a mentor, a mentee, or somebody the user hopes to learn from.
 *
 * @param given - as `addItem` takes it; one that runs already began today unless it says when.
 * @throws {InvalidInputError} as `cleanItem`; {RowGoneError} when the person is gone.
 */
export async function startMentorship(
  kith: Kith,
  given: Partial<Input>,
): Promise<{ id: string; actionId: Stamp }> {
  const clean = cleanOf('mentorships', given);
  const values = { ...clean, ...stageDays(clean.stage, clean, todayOf(kith).toString()) };
  const { actionId, result } = await act(kith, 'startMentorship', async (change) => {
    const id = await keepItem(change, kith, 'mentorships', values);
    await followTies(change, null, await change.living('mentorships', id));
    return id;
  });
  return { id: result, actionId };
}

/**
 * Changes what is said of a mentorship. Where it stands has a verb of its own, {@link moveStage}.
 *
 * @throws what `editItem` throws.
 */
export async function editMentorship(
  kith: Kith,
  id: string,
  patch: Partial<Omit<Input, 'stage' | 'personId'>>,
  seen?: Mentorship,
): Promise<{ actionId: Stamp }> {
  const verb: ItemVerb = 'editItem mentorships';
  const { actionId } = await act(kith, verb, async (change) => {
    const before = await change.living('mentorships', id);
    await patchItem(change, 'mentorships', id, patch, seen);
    await followTies(change, before, await change.living('mentorships', id));
  });
  return { actionId };
}

/**
 * Moves a mentorship to another stage, with the days that come with it.
 *
 * @param seen - where it stood when the user chose.
 * @throws {ForbiddenMoveError} when it does not follow; {ChangedElsewhereError} when it stands elsewhere by now;
 *   {RowGoneError} when it is gone.
 */
export async function moveStage(
  kith: Kith,
  id: string,
  to: Stage,
  seen?: Stage,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'moveStage', async (change) => {
    const before = await change.living('mentorships', id);
    if (seen !== undefined && before.stage !== seen) throw new ChangedElsewhereError('stage');
    if (!stageMoves(before.stage).includes(to)) throw new ForbiddenMoveError(to);
    const days = stageDays(to, before, todayOf(kith).toString());
    await change.patch('mentorships', id, { stage: to, ...days });
    await followTies(change, before, await change.living('mentorships', id));
  });
  return { actionId };
}

/**
 * Closes a mentorship with what is said of it. One that has closed already gets other words.
 *
 * @throws {InvalidInputError} for a day, a text or a number of days that cannot be; {ChangedElsewhereError} where
 *   another page wrote one of these words; {RowGoneError} when it is gone.
 */
export async function closeMentorship(
  kith: Kith,
  id: string,
  { words, everyDays }: Closing,
  seen?: Mentorship,
): Promise<{ actionId: Stamp }> {
  const keepInTouch = cleanDays(everyDays);
  const { actionId } = await act(kith, 'closeMentorship', async (change) => {
    const before = await change.living('mentorships', id);
    await patchItem(change, 'mentorships', id, words, seen);
    const { closedOn } = await change.living('mentorships', id);
    await change.patch('mentorships', id, {
      stage: 'closed',
      closedOn: closedOn ?? todayOf(kith).toString(),
    });
    await followTies(change, before, await change.living('mentorships', id));
    await change.patch('people', before.personId, { keepInTouch });
  });
  return { actionId };
}

/**
 * Removes a mentorship with its agreements. What the other person was by it they are no more, as once it has closed.
 *
 * @throws {RowGoneError} when it is gone.
 */
export async function removeMentorship(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const verb: ItemVerb = 'removeItem mentorships';
  const { actionId } = await act(kith, verb, async (change) => {
    const before = await change.living('mentorships', id);
    await followTies(change, before, { ...before, stage: 'closed' });
    await change.remove('mentorships', id);
    await removeParts(change, kith, 'mentorships', id);
  });
  return { actionId };
}

/**
 * Brings what the person is to the user in step with a mentorship. Part of an action.
 *
 * @param before - as it was; null where it was not there.
 */
export async function followTies(
  change: Change,
  before: Mentorship | null,
  after: Mentorship,
): Promise<void> {
  const { relationships } = await change.living('people', after.personId);
  const all = await change.about('mentorships', after.personId);
  const others = all.filter((one) => one.id !== after.id && one._del === undefined);
  const ties = tiesAfter(relationships, before, after, others);
  await change.patch('people', after.personId, { relationships: ties });
}
