/** Nothing waits. For a first run it says how to begin; otherwise it is a good feeling, and one gentle offer. */
import { i18n } from '#i18n';
import { NobodyYet } from '../people/NobodyYet';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';

interface Props {
  /** How many there are in all. */
  people: number;
  /** Somebody to write to is offered below: it is the one offer. */
  hasPick: boolean;
}

export function TodayEmpty({ people, hasPick }: Props) {
  if (people === 0) return <NobodyYet />;
  if (hasPick) {
    return <EmptyState title={i18n.t('today.emptyTitle')}>{i18n.t('today.emptyPick')}</EmptyState>;
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
