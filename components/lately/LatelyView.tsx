/** What was changed lately: each change can be taken back here after its toast has gone. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { type LateAction, lately } from '../../utils/services/lately';
import { undo } from '../../utils/services/undo';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayOf, dayWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { actionWords, wholeWords } from './action-words';
import './LatelyView.css';
import '../ui/Page.css';

const FIRST_SHOWN = 50;

export function LatelyView() {
  const [shown, setShown] = useState(FIRST_SHOWN);
  const found = useLive((kith) => lately(kith, shown), [shown]);
  useDocumentTitle(i18n.t('app.lately'));
  return (
    <div className="Page is-close LatelyView">
      <header>
        <h1 tabIndex={-1}>{i18n.t('app.lately')}</h1>
        <p className="Page-about">{i18n.t('lately.about')}</p>
      </header>
      {found?.actions.length === 0 && !found.more && (
        <EmptyState title={i18n.t('lately.emptyTitle')}>{i18n.t('lately.emptyText')}</EmptyState>
      )}
      <ol>
        {found?.actions.map((action) => (
          <LatelyRow key={action.actionId} action={action} />
        ))}
      </ol>
      {found?.more && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {i18n.t('lately.earlier')}
        </Button>
      )}
    </div>
  );
}

function LatelyRow({ action }: { action: LateAction }) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  return (
    <li className="LatelyView-row">
      <time dateTime={action.at}>{dayWords(dayOf(action.at, kith.zone()), today)}</time>
      <span className="LatelyView-text">
        {action.people.map(({ id, name }) => (
          <a key={id} href={personAddress(id)}>
            <bdi>{name}</bdi>
          </a>
        ))}
        <span>{actionWords(action)}</span>
      </span>
      <Button
        small
        aria-label={i18n.t('lately.takeBackWhat', { what: wholeWords(action) })}
        onClick={() => void announce(i18n.t('ui.undone'), undo(kith, action.actionId))}
      >
        {i18n.t('lately.takeBack')}
      </Button>
    </li>
  );
}
