/** Whom nothing has happened with for years, to keep or let go. */
import { promptKey } from '../domain/prompt-key';
import type { RosterRow } from '../domain/roster-row';
import { type UntouchedYears, USUAL_YEARS, untouched } from '../domain/untouched';
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

/** Fewer are no reason to ask. */
const ASKED_FROM = 5;

/** How many a quiet word on Today is about; none where they are few, or the user does not want to be asked. */
export async function untouchedToAsk(kith: Kith): Promise<number> {
  if ((await dismissedPrompts(kith)).has(promptKey('keep'))) return 0;
  const { length } = await readUntouched(kith, USUAL_YEARS);
  return length < ASKED_FROM ? 0 : length;
}

const personOf = ({ personId }: { personId: string }) => personId;
