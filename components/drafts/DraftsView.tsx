/** What waits to be sent, and what was. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { draftsWaiting, sentDrafts } from '../../utils/services/drafts';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { WalkedRows } from '../keys/WalkedRows';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { DraftList } from './DraftList';
import '../ui/Page.css';

const FIRST_SHOWN = 30;

export function DraftsView() {
  const [shown, setShown] = useState(FIRST_SHOWN);
  const waiting = useLive(draftsWaiting);
  const sent = useLive((kith) => sentDrafts(kith, shown + 1), [shown]);
  useDocumentTitle(i18n.t('app.drafts'));
  return (
    <WalkedRows className="Page" link=".DraftList [data-settles]">
      <header className="Page-head is-line">
        <h1 tabIndex={-1}>{i18n.t('app.drafts')}</h1>
        <LinkButton look="quiet" href="#/templates">
          {i18n.t('templates.title')}
        </LinkButton>
      </header>
      {waiting?.length === 0 && (
        <EmptyState
          title={i18n.t('drafts.emptyTitle')}
          action={
            <LinkButton look="primary" href="#/people">
              {i18n.t('drafts.emptyAction')}
            </LinkButton>
          }
        >
          {i18n.t('drafts.emptyText')}
        </EmptyState>
      )}
      {waiting && <DraftList title={i18n.t('drafts.waiting')} items={waiting} />}
      {sent && (
        <DraftList title={i18n.t('drafts.sentTitle')} items={sent.slice(0, shown)}>
          {sent.length > shown && (
            <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
              {i18n.t('drafts.earlier')}
            </Button>
          )}
        </DraftList>
      )}
    </WalkedRows>
  );
}
