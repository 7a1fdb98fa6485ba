/** Writes what a file tells of people, as part of an action: each thing once, however often the file is read. */
import type { Change } from '../../db/change';
import { InvalidInputError } from '../../domain/errors';
import { importedId } from '../../domain/imported-id';
import {
  cleanInteraction,
  type InteractionInput,
  refuseTooLate,
} from '../../domain/interaction-input';
import { cleanText } from '../../domain/text';
import type { Kith } from '../kith';
import type { Told } from './parties';

/** Something told, cleaned, with its id; whom it is with is found when it is written. */
export interface ReadyTold {
  told: Told;
  id: string;
  values: Omit<InteractionInput, 'personIds'>;
}

/** The longest text that is kept: what a site wrote is cut, unlike what is typed. */
const LONGEST = 100_000;

/** @returns null for what cannot have been: a time that does not exist, or is yet to come. */
export async function readyTold(kith: Kith, told: Told): Promise<ReadyTold | null> {
  const { kind, direction, at, text, uid } = told.interaction;
  try {
    const cut = cleanText(text, LONGEST);
    const whole = { personIds: [''], kind, direction, at, text: cut, outcome: null };
    const { personIds: _nobody, ...values } = cleanInteraction(whole);
    refuseTooLate(values.at, kith.now().toZonedDateTimeISO(kith.zone()));
    return { told, id: await importedId(values.at, uid), values };
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

/**
 * @param personIds - with whom; who is gone is left out.
 * @returns whether it was written: not what is there already, was deleted by the user, or is with nobody.
 */
export async function writeTold(
  change: Change,
  { id, values }: ReadyTold,
  personIds: readonly string[],
  isTakenBack: (del: string) => boolean,
): Promise<boolean> {
  const living: string[] = [];
  for (const personId of new Set(personIds)) {
    const person = await change.row('people', personId);
    if (person && person._del === undefined && person.mergedInto === undefined)
      living.push(personId);
  }
  if (living.length === 0) return false;
  const kept = await change.row('interactions', id);
  if (kept?._del !== undefined && !isTakenBack(kept._del)) return false;
  if (kept && kept._del === undefined) {
    const missing = living.filter((one) => !kept.personIds.includes(one));
    if (missing.length === 0) return false;
    await change.patch('interactions', id, { personIds: [...kept.personIds, ...missing] });
    return true;
  }
  await change.insert('interactions', id, { ...values, personIds: living, confidential: false });
  return true;
}
