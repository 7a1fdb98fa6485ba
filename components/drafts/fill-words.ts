/** Where a value goes that is filled in, said before it is typed. */
import { i18n } from '#i18n';
import { profileWords } from '../profile/profile-words';
import { isolate } from '../ui/isolate';
import type { FillPlace } from './fill-place';

/** @returns one sentence: "Kept in My profile, so that it is there next time." */
export function fillWords(place: FillPlace, name: string): string {
  if (place.in === 'person') return i18n.t('drafts.keptWithPerson', { name: isolate(name) });
  if (place.in === 'profile') {
    return i18n.t('drafts.keptInProfile', { field: profileWords(place.field) });
  }
  return i18n.t('drafts.keptInMessage');
}
