/** What a line comes to: its reading with the user's corrections, and what must still be asked. */
import type { Direction, InteractionKind } from '../../utils/domain/interaction';
import type { LogReading } from '../../utils/services/log-line';
import type { PersonRead } from '../../utils/services/log-people';
import type { Other } from '../outreach/log-draft';
import { type LineDraft, NO_REMINDER } from './line-draft';

export interface LinePlan {
  /** Who it was with, each with the words that named them; null for who was added or is known by the place. */
  people: (Other & { words: string | null })[];
  /** Named, and not certain who: each to be asked. */
  unsure: PersonRead[];
  /** Named besides: offered. */
  offered: (Other & { words: string })[];
  kind: InteractionKind;
  direction: Direction;
  /** Nothing in the line says what it was, nor has the user. */
  isKindUnsaid: boolean;
  /** `YYYY-MM-DD`; null where the line's words name no one day. */
  on: string | null;
  time: string | null;
  /** `on` is null where its words name no one day. */
  reminder: { on: string | null; time: string | null; text: string } | null;
  /** Nothing happened: there is only something to be reminded of. */
  isOnlyReminder: boolean;
  text: string;
  /** The first thing to ask before it can be saved. */
  asks: 'who' | 'day' | 'reminder' | null;
}

/**
 * @param here - who the place is about, where it is about somebody: it was with them.
 * @param today - `YYYY-MM-DD`.
 */
export function linePlan(
  reading: LogReading,
  draft: LineDraft,
  here: Other | null,
  today: string,
): LinePlan {
  const { people, unsure } = whoOf(reading, draft, here);
  const taken = new Set(people.map(({ id }) => id));
  const offered = reading.mentioned.flatMap(({ words, candidates }) => {
    const [only] = candidates;
    return only && candidates.length === 1 && !taken.has(only.id)
      ? [{ id: only.id, name: only.name, words }]
      : [];
  });
  const reminder = reminderOf(reading, draft);
  const what = draft.what ?? reading.kind;
  const on = draft.on ?? (reading.day ? reading.day.on : today);
  const isOnlyReminder = reminder !== null && what === null && reading.text === '';
  return {
    people,
    unsure,
    offered,
    kind: what?.kind ?? 'note',
    direction: what?.direction ?? 'from-me',
    isKindUnsaid: what === null,
    on,
    time: draft.on === null ? (reading.day?.time ?? null) : null,
    reminder,
    isOnlyReminder,
    text: reading.text,
    asks: asked(people.length > 0 && unsure.length === 0, isOnlyReminder || on !== null, reminder),
  };
}

function asked(
  isWhoSure: boolean,
  isDaySure: boolean,
  reminder: LinePlan['reminder'],
): LinePlan['asks'] {
  if (!isWhoSure) return 'who';
  if (!isDaySure) return 'day';
  return reminder && reminder.on === null ? 'reminder' : null;
}

function whoOf(
  { people: named }: LogReading,
  { meant, added }: LineDraft,
  here: Other | null,
): Pick<LinePlan, 'people' | 'unsure'> {
  const people: LinePlan['people'] = here ? [{ ...here, words: null }] : [];
  const unsure: PersonRead[] = [];
  for (const one of named) {
    const { words, candidates, isGuess } = one;
    const [only] = candidates;
    const chosen = Object.hasOwn(meant, words) ? meant[words] : undefined;
    if (chosen === null) continue;
    if (chosen) people.push({ ...chosen, words });
    else if (here && candidates.some(({ id }) => id === here.id)) continue;
    else if (only && candidates.length === 1 && !isGuess)
      people.push({ id: only.id, name: only.name, words });
    else unsure.push(one);
  }
  people.push(...added.map((one) => ({ ...one, words: null })));
  return {
    people: [...new Map(people.toReversed().map((one) => [one.id, one])).values()].toReversed(),
    unsure,
  };
}

function reminderOf({ reminder }: LogReading, { remind }: LineDraft): LinePlan['reminder'] {
  if (remind === NO_REMINDER) return null;
  if (remind !== null) return { on: remind, time: null, text: reminder?.text ?? '' };
  return reminder && { on: reminder.on, time: reminder.time, text: reminder.text };
}
