/** What will happen when a line is saved, in one sentence. */
import { i18n } from '#i18n';
import type { Direction, InteractionKind } from '../../utils/domain/interaction';
import { interactionWords } from '../people/interaction-words';
import { dayWords } from '../ui/dates';
import { namesWords } from '../ui/names-words';
import type { LinePlan } from './line-plan';

const PATTERNS = {
  both: 'line.with',
  'from-me': 'line.to',
  'from-them': 'line.from',
} as const satisfies Record<Direction, string>;

/** @returns "Call", "Message to them", "Message from them". */
export function whatWords({
  kind,
  direction,
}: {
  kind: InteractionKind;
  direction: Direction;
}): string {
  const words = interactionWords(kind);
  if (direction === 'both' || kind === 'note') return words;
  return i18n.t(direction === 'from-me' ? 'line.toThem' : 'line.fromThem', { what: words });
}

/** @returns "Call with Ana Ruiz, yesterday · Reminder Fri 27 Nov"; empty while something must be asked. */
export function planWords(plan: LinePlan, today: Temporal.PlainDate): string {
  const { people, kind, direction, on, reminder, isOnlyReminder, asks } = plan;
  if (asks || on === null) return '';
  const names = namesWords(people);
  const pattern = kind === 'note' ? 'line.about' : PATTERNS[direction];
  const done = i18n.t('line.on', {
    what: i18n.t(pattern, { what: interactionWords(kind), names }),
    day: dayWords(on, today),
  });
  if (!reminder?.on) return done;
  const day = dayWords(reminder.on, today);
  const when = reminder.time ? `${day}, ${reminder.time}` : day;
  if (isOnlyReminder) return i18n.t('line.reminderAbout', { names, day: when });
  return i18n.t('line.andReminder', { done, day: when });
}
