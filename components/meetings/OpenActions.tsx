/** What the two of them said they would do: open ones first, settled ones folded away, a place for one more. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { actionsWith } from '../../utils/services/action-items';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ListHeading } from '../ui/ListHeading';
import { ActionForm } from './ActionForm';
import { ActionRow } from './ActionRow';
import './OpenActions.css';

export function OpenActions({ personId }: { personId: string }) {
  const actions = useLive((kith) => actionsWith(kith, [personId]), [personId]);
  const place = useRef<HTMLElement>(null);
  const [isAdding, setAdding] = useState(false);
  useKeptFocus(place);
  if (!actions) return null;
  const open = actions.filter(({ state }) => state === 'open');
  const settled = actions.filter(({ state }) => state !== 'open');
  return (
    <section ref={place} className="OpenActions" aria-label={i18n.t('agenda.actions')}>
      <ListHeading count={open.length} tabIndex={-1}>
        {i18n.t('agenda.actions')}
      </ListHeading>
      {open.length > 0 && (
        <ul>
          {open.map((item) => (
            <ActionRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {actions.length === 0 && !isAdding && (
        <p className="OpenActions-none">{i18n.t('agenda.actionsNone')}</p>
      )}
      {isAdding ? (
        <ActionForm personId={personId} onClose={() => setAdding(false)} />
      ) : (
        <Button small look="quiet" className="OpenActions-add" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {i18n.t('agenda.addAction')}
        </Button>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{i18n.t('agenda.settled', settled.length)}</summary>
          <ul>
            {settled.map((item) => (
              <ActionRow key={item.id} item={item} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
