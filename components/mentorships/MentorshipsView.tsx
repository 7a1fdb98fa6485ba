/** MentorshipsView. */
import { i18n } from '#i18n';

export function MentorshipsView() {
  return <h1 tabIndex={-1}>{i18n.t('app.mentorships')}</h1>;
}
