/** What was agreed before this meeting: still open, or done since the one before. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Card } from '../ui/Card';
import { ActionRow } from './ActionRow';

export function LastActions({ actions }: { actions: readonly ActionItem[] }) {
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <Card ref={place} className="MeetingPage-list" aria-label={i18n.t('agenda.before')}>
      <h2 tabIndex={-1}>{i18n.t('agenda.before')}</h2>
      {actions.length === 0 ? (
        <p className="MeetingPage-none">{i18n.t('agenda.beforeNone')}</p>
      ) : (
        <ul>
          {actions.map((item) => (
            <ActionRow key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Card>
  );
}
