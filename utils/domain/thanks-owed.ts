/**
 * All that thanks are owed for. It follows from what is written down: talks and gifts, favours received,
 * introductions, mentorships that have ended. Nothing here asks again and again: what is asked for on Today
 * is there for three weeks, and then only on the page of thanks.
 */
import type { Interaction } from './interaction';
import type { Favour } from './items/favour';
import type { GratitudeNote, Occasion } from './items/gratitude-note';
import type { Introduction } from './items/introduction';
import type { Mentorship } from './items/mentorship';
import { latestFirst } from './latest-first';
import { promptKey } from './prompt-key';
import type { Row } from './row';
import { storedDay } from './stored-day';
import { THANKS_DAYS, thanksForTime } from './thanks-for-time';

/** What thanks are owed for, with its row. */
export type Owed =
  | { for: 'time'; row: Interaction }
  | { for: 'favour'; row: Favour }
  | { for: 'introduction'; row: Introduction }
  | { for: 'ending'; row: Mentorship };

export type ThanksOwed = Owed & {
  /** To whom, each once. */
  personIds: string[];
  /** Since when, the user's day; null where that was not said. */
  on: Temporal.PlainDate | null;
  /** Whether Today may ask. */
  isFresh: boolean;
};

/** What the rule reads; what was deleted is left out by it. */
export interface Given {
  interactions: readonly Interaction[];
  favours: readonly Favour[];
  introductions: readonly Introduction[];
  mentorships: readonly Mentorship[];
  gratitude: readonly GratitudeNote[];
  /** What the user asks not to be reminded of (prompt-key.ts). */
  dismissed: ReadonlySet<string>;
}

/**
 * A favour or an introduction is owed for until thanks are said or not needed, however old it is; a mentorship
 * in which I learned, once it is closed, until a note thanks for it; time and gifts as {@link thanksForTime} says.
 *
 * @param today - the user's day. What is dated later owes nothing yet.
 * @returns the latest first; what has no day last.
 */
export function thanksOwed(given: Given, today: Temporal.PlainDate, zone: string): ThanksOwed[] {
  const thankedFor = new Set(
    given.gratitude.filter(isSaid).flatMap((note) => (isLiving(note) ? note.aboutIds : [])),
  );
  const isOpen = (row: Row) =>
    isLiving(row) && !thankedFor.has(row.id) && !given.dismissed.has(promptKey('thanks', row.id));
  const owed = (one: Owed, personIds: string[], on: string | null): ThanksOwed[] => {
    const day = on === null ? null : storedDay(on);
    const days = day?.until(today, { largestUnit: 'day' }).days ?? null;
    if (days !== null && days < 0) return [];
    return [{ ...one, personIds, on: day, isFresh: days !== null && days <= THANKS_DAYS }];
  };

  const time = thanksForTime(given.interactions.filter(isLiving), today, zone).map(
    ({ interaction: row, personIds }): ThanksOwed => {
      const on = Temporal.Instant.from(row.at).toZonedDateTimeISO(zone).toPlainDate();
      return { for: 'time', row, personIds, on, isFresh: true };
    },
  );
  const favours = given.favours.filter(isOpen).flatMap((row) => {
    const isOwed = row.direction === 'received' && row.state === 'done' && row.thanks === 'owed';
    return isOwed ? owed({ for: 'favour', row }, [row.personId], row.on) : [];
  });
  const introductions = given.introductions.filter(isOpen).flatMap((row) => {
    const isMade = row.by === 'them' && (row.state === 'made' || row.state === 'met');
    if (!isMade || row.thanks !== 'owed' || row.introducerId === null) return [];
    return owed({ for: 'introduction', row }, [row.introducerId], row.madeOn ?? row.metOn);
  });
  const endings = given.mentorships.filter(isOpen).flatMap((row) => {
    const isOver = row.role === 'mentee' && row.stage === 'closed';
    return isOver ? owed({ for: 'ending', row }, [row.personId], row.closedOn) : [];
  });
  return [...time, ...favours, ...introductions, ...endings].sort(latestFirst);
}

/** What a note for it is on. */
export function occasionOf(owed: Owed): Occasion {
  switch (owed.for) {
    case 'time':
      return owed.row.kind === 'gift' ? 'favour' : 'meeting';
    case 'favour':
      return favourOccasion(owed.row);
    case 'introduction':
      return 'introduction';
    case 'ending':
      return 'closing';
  }
}

/** What a note for a favour is on. */
export function favourOccasion({ kind }: Favour): Occasion {
  if (kind === 'advice' || kind === 'reference' || kind === 'introduction') return kind;
  return 'favour';
}

const isLiving = ({ _del }: Row) => _del === undefined;
const isSaid = ({ state }: GratitudeNote) => state === 'said';
