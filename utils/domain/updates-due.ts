/**
 * Who would like to know what came of it. A helper seldom hears how it went on; what the user wrote down as the
 * outcome of advice, a favour or an introduction, and has told nobody, is worth a line to them, also years later.
 */
import type { Advice } from './items/advice';
import type { Favour } from './items/favour';
import type { GratitudeNote } from './items/gratitude-note';
import type { Introduction } from './items/introduction';
import { latestFirst } from './latest-first';
import { promptKey } from './prompt-key';
import type { Row } from './row';
import { storedDay } from './stored-day';

export type Outcome =
  | { for: 'advice'; row: Advice }
  | { for: 'favour'; row: Favour }
  | { for: 'introduction'; row: Introduction };

export type UpdateDue = Outcome & {
  personId: string;
  /** Since when it is known what came of it; null where that was not said. */
  on: Temporal.PlainDate | null;
};

interface Given {
  advice: readonly Advice[];
  favours: readonly Favour[];
  introductions: readonly Introduction[];
  gratitude: readonly GratitudeNote[];
  /** What the user asks not to be reminded of (prompt-key.ts). */
  dismissed: ReadonlySet<string>;
}

/**
 * What came of something, and is not told. Where thanks are still owed the note of thanks tells it, so that
 * nobody is asked for twice.
 *
 * @param given - what was deleted is left out.
 * @returns the latest known first; what has no day last.
 */
export function updatesDue(given: Given): UpdateDue[] {
  const notes = given.gratitude.filter((one) => isLiving(one) && one.state === 'said');
  const isOpen = (row: Row) => isLiving(row) && !given.dismissed.has(promptKey('update', row.id));
  const lastTold = new Map<string, string>();
  for (const { aboutIds, saidOn } of notes)
    for (const id of aboutIds)
      lastTold.set(id, [lastTold.get(id) ?? '', saidOn ?? ''].sort()[1] ?? '');
  /** Whether a note said since then was about it. */
  const isTold = (id: string, since: string | null) => {
    const on = lastTold.get(id);
    return on !== undefined && on >= (since ?? '');
  };
  const due = (one: Outcome, personId: string | null): UpdateDue[] => {
    const { outcome, outcomeOn, id } = one.row;
    if (personId === null || outcome === '' || isTold(id, outcomeOn)) return [];
    return [{ ...one, personId, on: outcomeOn === null ? null : storedDay(outcomeOn) }];
  };
  return [
    ...given.advice
      .filter((row) => isOpen(row) && row.toldOn === null)
      .flatMap((row) => due({ for: 'advice', row }, row.personId)),
    ...given.favours
      .filter((row) => isOpen(row) && row.direction === 'received' && row.thanks !== 'owed')
      .flatMap((row) => {
        const knew = row.thankedOn !== null && row.thankedOn >= (row.outcomeOn ?? '');
        return knew ? [] : due({ for: 'favour', row }, row.personId);
      }),
    ...given.introductions
      .filter((row) => isOpen(row) && row.by === 'them' && row.thanks !== 'owed')
      .flatMap((row) =>
        row.toldOn === null ? due({ for: 'introduction', row }, row.introducerId) : [],
      ),
  ].sort(latestFirst);
}

const isLiving = ({ _del }: Row) => _del === undefined;
