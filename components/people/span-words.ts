/** A stretch of time as precise as a page gave it. */
import { i18n } from '#i18n';
import { pageDateWords } from '../ui/page-date-words';

/** @returns "2019 – today", "Jul 2021 – Mar 2023"; one date alone where the other is not given; empty for none. */
export function spanWords(start: string | null, end: string | null, current: boolean): string {
  const last = end ? pageDateWords(end) : current && start ? i18n.t('person.now') : '';
  return [start ? pageDateWords(start) : '', last].filter((part) => part !== '').join(' – ');
}
