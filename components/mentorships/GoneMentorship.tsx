/** In place of a mentorship that was removed, or never there. */
import { i18n } from '#i18n';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';

export function GoneMentorship() {
  return (
    <EmptyState
      title={i18n.t('mentorships.goneTitle')}
      action={<LinkButton href="#/mentorships">{i18n.t('app.mentorships')}</LinkButton>}
    >
      {i18n.t('mentorships.goneText')}
    </EmptyState>
  );
}
