/** Somebody or something that was deleted: what it is called, and since when; it comes back with one press, or goes for good. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useKith } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayOf, dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import '../ui/ListRow.css';
import './DeletedRow.css';

interface Props {
  name: string;
  /** ISO 8601 in UTC. */
  deletedAt: string;
  /** What else is said of it, before when it was deleted. */
  facts?: readonly string[];
  onRestore(): void;
  onErase(): void;
  /** Stands before it. */
  children?: ReactNode;
}

export function DeletedRow({ name, deletedAt, facts = [], onRestore, onErase, children }: Props) {
  const zone = useKith().zone();
  const today = useToday();
  const when = i18n.t('deleted.when', { day: dayWords(dayOf(deletedAt, zone), today) });
  return (
    <li className="ListRow DeletedRow">
      {children}
      <span className="ListRow-text">
        <span className="DeletedRow-name">
          <bdi>{name}</bdi>
        </span>
        <span className="DeletedRow-detail">{[...facts, when].join(' · ')}</span>
      </span>
      <Button
        small
        data-settles
        aria-label={i18n.t('deleted.restoreName', { name: isolate(name) })}
        onClick={onRestore}
      >
        {i18n.t('deleted.restore')}
      </Button>
      <Button
        small
        look="quiet"
        aria-label={i18n.t('deleted.eraseName', { name: isolate(name) })}
        onClick={onErase}
      >
        {i18n.t('deleted.erase')}
      </Button>
    </li>
  );
}
