/** Whom nothing has happened with for years, to keep or let go. */

import { promptKey } from '../domain/prompt-key';
import type { RosterRow } from '../domain/roster-row';
import { type UntouchedYears, untouched } from '../domain/untouched';
import type { Kith } from './kith';
import { isLiving } from './living';
import { dismissedPrompts } from './prompts';
import { readRoster } from './roster';

/** Who is or was in a mentorship is not asked about, nor who was said to be kept. */
export async function readUntouched(kith: Kith, years: UntouchedYears): Promise<RosterRow[]> {
  const [rows, mentorships, dismissed] = await Promise.all([
    readRoster(kith),
    kith.db.mentorships.toArray(),
    dismissedPrompts(kith),
  ]);
  const kept = rows.filter(({ id }) => dismissed.has(promptKey('keep', id)));
  const apart = [...kept.map(({ id }) => id), ...mentorships.filter(isLiving).map(personOf)];
  const today = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
  return untouched(rows, new Set(apart), years, today);
}

const personOf = ({ personId }: { personId: string }) => personId;
