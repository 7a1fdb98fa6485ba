/** Why two entries may be one person, in words. */
import { i18n } from '#i18n';
import type { Likeness } from '../../utils/domain/likeness';
import { isolate } from '../ui/isolate';

const KEYS = {
  email: 'same.whyEmail',
  phone: 'same.whyPhone',
  page: 'same.whyPage',
  profile: 'same.whyProfile',
} as const;

/** @returns "Both have the e-mail address mara@mail.example." */
export function whyWords({ kind, value }: Likeness): string {
  if (kind === 'name') return i18n.t('same.whyName');
  return i18n.t(KEYS[kind], { value: isolate(value) });
}
