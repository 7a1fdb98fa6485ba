/** Thanks for time spent together and for gifts: who has heard nothing from the user since. */
import { daysSince } from './days-since';
import type { Interaction } from './interaction';

/** After so many days thanks are no longer asked for: late is kinder than nagged. */
export const THANKS_DAYS = 21;

/** Time spent together is shared, whichever direction was logged with it. */
const SHARED: readonly Interaction['kind'][] = ['meeting', 'coffee', 'video-call', 'event'];

export interface ThanksForTime {
  interaction: Interaction;
  /** Those of its people who are owed thanks, in its order. */
  personIds: string[];
}

/**
 * Thanks are owed for time spent together and for gifts, until something goes out to the person, the
 * thanks are marked as said, or three weeks are over. Each person is owed for the latest alone: one line
 * of thanks does for what came before.
 *
 * @param interactions - in any order; deleted ones left out by the caller.
 * @returns the latest first.
 */
export function thanksForTime(
  interactions: readonly Interaction[],
  today: Temporal.PlainDate,
  zone: string,
): ThanksForTime[] {
  const settled = new Set<string>();
  const owed: ThanksForTime[] = [];
  for (const interaction of interactions.toSorted(byLatest)) {
    if (!counts(interaction)) continue;
    const personIds = interaction.personIds.filter((id) => !settled.has(id));
    const isOwed = isThankable(interaction) && interaction.thanked !== true;
    const days = daysSince(interaction.at, today, zone);
    if (isOwed && personIds.length > 0 && days >= 0 && days <= THANKS_DAYS)
      owed.push({ interaction, personIds });
    for (const id of personIds) settled.add(id);
  }
  return owed;
}

const byLatest = (a: Interaction, b: Interaction) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

function isThankable({ kind, direction }: Interaction): boolean {
  return SHARED.includes(kind) || (kind === 'gift' && direction === 'from-them');
}

/** What asks for thanks, and what may have been them. A message from them is neither, nor is a note to self. */
function counts(interaction: Interaction): boolean {
  if (interaction.kind === 'note') return false;
  return isThankable(interaction) || interaction.direction !== 'from-them';
}
