/** Where a mentorship stands, and what each step is called, in plain words. */
import { i18n } from '#i18n';
import type { Mentorship, Stage } from '../../utils/domain/items/mentorship';
import { isRunning } from '../../utils/domain/mentorship-stages';
import { storedDay } from '../../utils/domain/stored-day';
import { itemValueWords } from '../../utils/services/item-words';
import { monthWords } from '../ui/dates';

/** @returns "Active, since March"; "Closed, in May". */
export function stageWords(
  { stage, startedOn, closedOn }: Pick<Mentorship, 'stage' | 'startedOn' | 'closedOn'>,
  today: Temporal.PlainDate,
): string {
  const words = itemValueWords('mentorships', 'stage', stage);
  if (stage === 'closed' && closedOn !== null)
    return i18n.t('mentorships.closedIn', { month: monthWords(storedDay(closedOn), today) });
  if (stage !== 'active' || startedOn === null) return words;
  return i18n.t('mentorships.since', {
    stage: words,
    month: monthWords(storedDay(startedOn), today),
  });
}

const KEYS = {
  exploring: 'mentorships.move.exploring',
  proposed: 'mentorships.move.proposed',
  active: 'mentorships.move.active',
  paused: 'mentorships.move.paused',
  closing: 'mentorships.move.closing',
  closed: 'mentorships.move.closed',
} as const satisfies Record<Stage, string>;

/** What the button says that moves there: "We have begun", or "Go on" where it had begun before. */
export function moveWords(from: Stage, to: Stage): string {
  if (to === 'active' && from === 'closed') return i18n.t('mentorships.move.again');
  if (to === 'active' && isRunning(from)) return i18n.t('mentorships.move.goOn');
  return i18n.t(KEYS[to]);
}
