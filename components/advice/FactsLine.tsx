/** The small line of an item: with whom, when, what for, and that it stays between two. */
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { itemAddress, personAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import type { Links } from '../items/useLinks';
import { BetweenUs } from '../ui/BetweenUs';
import { dayWords } from '../ui/dates';
import '../ui/Facts.css';

interface Props {
  item: {
    personId: string | null;
    on: string | null;
    confidential: boolean;
    goalId: string | null;
    meetingId: string | null;
    turningPointId?: string | null;
  };
  /** Whether to say with whom: not on the person's own page. */
  named: boolean;
  links: Links;
  /** Words of its own, before all others. */
  children?: React.ReactNode;
}

export function FactsLine({ item, named, links, children }: Props) {
  const today = useToday();
  const roster = useRoster(named);
  const name = roster?.rows.find(({ id }) => id === item.personId)?.name;
  const goal = links.goalId.find(({ value }) => value === item.goalId);
  const decision = links.turningPointId.find(({ value }) => value === item.turningPointId);
  return (
    <div className="Facts">
      {children}
      {named && item.personId !== null && name && (
        <a href={personAddress(item.personId)}>
          <bdi>{name}</bdi>
        </a>
      )}
      {item.on && <time dateTime={item.on}>{dayWords(item.on, today)}</time>}
      {item.meetingId && (
        <a href={itemAddress('meetings', item.meetingId)}>{i18n.t('advice.meeting')}</a>
      )}
      {goal && (
        <a href={itemAddress('goals', goal.value)}>
          <bdi>{goal.label}</bdi>
        </a>
      )}
      {decision && (
        <a href={itemAddress('turning-points', decision.value)}>
          <bdi>{decision.label}</bdi>
        </a>
      )}
      {item.confidential && <BetweenUs />}
    </div>
  );
}
