/** What Snooze offers, with the day each comes to. */
import { i18n } from '#i18n';
import { dateWords } from '../ui/dates';
import type { MenuChoice } from '../ui/PopoverMenu';
import { SNOOZE_WORDS, SNOOZES, type Snooze, snoozeDay } from './snooze-days';

export function snoozeChoices(today: Temporal.PlainDate): MenuChoice<Snooze>[] {
  return SNOOZES.map((id) => ({
    id,
    label: i18n.t(SNOOZE_WORDS[id]),
    detail: dateWords(snoozeDay(id, today), today),
  }));
}
