/** The verbs about keeping in touch: how often with whom, pauses, days away. The reminders follow by themselves (follow-touch.ts). */
import { cleanDate } from '../domain/clean-when';
import { InvalidInputError } from '../domain/errors';
import type { Stamp } from '../domain/row';
import { LONGEST_CADENCE } from '../domain/touch';
import { act } from './action';
import type { Kith } from './kith';
import { patchPreferences, preferencesIn } from './preference-rows';

/** @throws {InvalidInputError} for what is no number of days; 0 stands for never. */
export function cleanDays(days: number): number {
  if (!Number.isInteger(days) || days < 0 || days > LONGEST_CADENCE)
    throw new InvalidInputError('cadence');
  return days;
}

/**
 * Chooses how often to be in touch with one person.
 *
 * @param days - 0 for never; null for what the rules say.
 */
export async function setKeepInTouch(
  kith: Kith,
  personId: string,
  days: number | null,
): Promise<{ actionId: Stamp }> {
  const keepInTouch = days === null ? null : cleanDays(days);
  const { actionId } = await act(kith, 'setKeepInTouch', async (change) => {
    await change.living('people', personId);
    await change.patch('people', personId, { keepInTouch });
  });
  return { actionId };
}

/**
 * Lets nothing ask to keep in touch with these people until a day; what the user asked to be reminded of still comes.
 *
 * @param until - `2027-03-03`, the first day that may ask again; null to end the pause.
 */
export async function pausePeople(
  kith: Kith,
  ids: readonly string[],
  until: string | null,
): Promise<{ actionId: Stamp }> {
  const pausedUntil = until === null ? null : cleanDate(until);
  const { actionId } = await act(
    kith,
    until === null ? 'endPause' : 'pausePeople',
    async (change) => {
      await change.load('people', ids);
      for (const id of ids) {
        await change.living('people', id);
        await change.patch('people', id, { pausedUntil });
      }
    },
  );
  return { actionId };
}

/**
 * Changes a rule: `tag:alumni`, `relationship:mentor`, `tie:weak`, `tie:dormant`.
 *
 * @param days - 0 for never; null for the default, which a tag has none of.
 */
export async function changeCadence(
  kith: Kith,
  rule: string,
  days: number | null,
): Promise<{ actionId: Stamp }> {
  if (!/^(?:tag:.|relationship:.|tie:(?:weak|dormant)$)/.test(rule))
    throw new InvalidInputError('cadence');
  const own = days === null ? {} : { [rule]: cleanDays(days) };
  const { actionId } = await act(kith, 'changeCadence', async (change) => {
    const { [rule]: _before, ...others } = (await preferencesIn(change)).cadences;
    await patchPreferences(change, { cadences: { ...others, ...own } });
  });
  return { actionId };
}

/**
 * Sets the days on which nothing asks to keep in touch; both null for none.
 *
 * @param until - the last of them.
 * @throws {InvalidInputError} for an end before the beginning, or only one of the two.
 */
export async function setAway(
  kith: Kith,
  from: string | null,
  until: string | null,
): Promise<{ actionId: Stamp }> {
  const awayFrom = from === null ? null : cleanDate(from);
  const awayUntil = until === null ? null : cleanDate(until);
  if ((awayFrom === null) !== (awayUntil === null)) throw new InvalidInputError('away');
  if (awayFrom !== null && awayUntil !== null && awayUntil < awayFrom)
    throw new InvalidInputError('away');
  const { actionId } = await act(kith, 'setAway', (change) =>
    patchPreferences(change, { awayFrom, awayUntil }),
  );
  return { actionId };
}
