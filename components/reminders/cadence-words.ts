/** How often to be in touch, and why, in plain words. */
import { i18n } from '#i18n';
import { type TouchRule, WEAK_TIE } from '../../utils/domain/touch';
import { relationshipWords } from '../people/relationship-words';
import { isolate } from '../ui/isolate';

/** What is offered, in days. */
export const USUAL_CADENCES = [30, 90, 180, 365] as const;

const KEYS = {
  '7': 'touch.week',
  '14': 'touch.twoWeeks',
  '30': 'touch.month',
  '90': 'touch.threeMonths',
  '180': 'touch.sixMonths',
  '365': 'touch.year',
} as const;

/** @returns "every 3 months"; "never" for 0. */
export function cadenceWords(days: number): string {
  if (days === 0) return i18n.t('touch.never');
  const key = String(days);
  return Object.hasOwn(KEYS, key)
    ? i18n.t(KEYS[key as keyof typeof KEYS])
    : i18n.t('touch.days', days);
}

/** @returns "Mentors me", "#alumni", "in touch before": the rule that says so; `null` for a number of one's own. */
export function becauseWords({ because }: Pick<TouchRule, 'because'>): string | null {
  if (because === 'own') return null;
  if (because === WEAK_TIE) return i18n.t('touch.weakTie');
  const [kind = '', name = ''] = because.split(/:(.*)/u);
  return kind === 'tag' ? isolate(`#${name}`) : relationshipWords(name);
}
