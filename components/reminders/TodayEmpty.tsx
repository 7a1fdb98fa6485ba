/** Nothing waits. For a first run it says how to begin; otherwise it is a good feeling. */
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';

export function TodayEmpty() {
  const roster = useRoster();
  if (!roster) return null;
  if (roster.rows.length === 0) {
    return (
      <EmptyState
        title={i18n.t('today.firstTitle')}
        action={
          <LinkButton href="#/people/new" look="primary">
            {i18n.t('people.addByHand')}
          </LinkButton>
        }
      >
        {i18n.t('today.firstText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={i18n.t('today.emptyTitle')}
      action={<LinkButton href="#/people?sort=contact">{i18n.t('today.emptyAction')}</LinkButton>}
    >
      {i18n.t('today.emptyText')}
    </EmptyState>
  );
}
