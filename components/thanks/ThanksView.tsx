/** Thanks: owed, begun and said, and who would like to know what came of their help. */
import { i18n } from '#i18n';
import { thanksView } from '../../utils/services/thanks-view';
import { HelpTabs } from '../help/HelpTabs';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { WalkedRows } from '../keys/WalkedRows';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { ListSection } from '../ui/ListSection';
import { NoteRow } from './NoteRow';
import { OwedRow } from './OwedRow';
import { UpdateRow } from './UpdateRow';
import '../ui/Page.css';

export function ThanksView() {
  const today = useToday();
  const view = useLive(thanksView, [today.toString()]);
  useDocumentTitle(i18n.t('app.thanks'));
  const write = (
    <LinkButton look="primary" href="#/thanks/new">
      {i18n.t('thanks.write')}
    </LinkButton>
  );
  const isEmpty =
    view && [view.owed, view.updates, view.begun, view.said].every((list) => list.length === 0);
  return (
    <WalkedRows className="Page" link=".ThanksRow-title a">
      <header className="Page-head is-line">
        <h1 tabIndex={-1}>{i18n.t('app.thanks')}</h1>
        {!isEmpty && write}
      </header>
      <HelpTabs current="thanks" />
      {isEmpty && (
        <EmptyState title={i18n.t('thanks.emptyTitle')} action={write}>
          {i18n.t('thanks.emptyText')}
        </EmptyState>
      )}
      {view && (
        <>
          <ListSection
            title={i18n.t('today.thanks')}
            items={view.owed}
            row={({ owed, people: [first, ...others] }) =>
              first && (
                <OwedRow
                  key={`${owed.row.id} ${first.id}`}
                  owed={owed}
                  people={[first, ...others]}
                  isNamed
                />
              )
            }
          />
          <ListSection
            title={i18n.t('thanks.updates')}
            items={view.updates}
            row={({ update, person }) => (
              <UpdateRow key={update.row.id} update={update} person={person} isNamed />
            )}
          />
          <ListSection
            title={i18n.t('thanks.begun')}
            items={view.begun}
            row={({ note, person }) => (
              <NoteRow key={note.id} note={note} person={person} isNamed />
            )}
          />
          <ListSection
            title={i18n.t('thanks.written')}
            items={view.said}
            row={({ note, person }) => (
              <NoteRow key={note.id} note={note} person={person} isNamed />
            )}
          />
        </>
      )}
    </WalkedRows>
  );
}
