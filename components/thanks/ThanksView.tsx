/** Thanks: owed, begun and said, and who would like to know what came of their help. */
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { thanksView } from '../../utils/services/thanks-view';
import { HelpTabs } from '../help/HelpTabs';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { WalkedRows } from '../keys/WalkedRows';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { NoteRow } from './NoteRow';
import { OwedRow } from './OwedRow';
import { ThanksSection } from './ThanksSection';
import './ThanksView.css';
import { UpdateRow } from './UpdateRow';

/** So many rows of a list at first. */
const FIRST_SHOWN = 30;

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
    <WalkedRows className="ThanksView" link=".ThanksRow-title a">
      <header>
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
          <FirstOf title={i18n.t('today.thanks')} of={view.owed}>
            {({ owed, people: [first, ...others] }) =>
              first && (
                <OwedRow
                  key={`${owed.row.id} ${first.id}`}
                  owed={owed}
                  people={[first, ...others]}
                  isNamed
                />
              )
            }
          </FirstOf>
          <FirstOf title={i18n.t('thanks.updates')} of={view.updates}>
            {({ update, person }) => (
              <UpdateRow key={update.row.id} update={update} person={person} isNamed />
            )}
          </FirstOf>
          <FirstOf title={i18n.t('thanks.begun')} of={view.begun}>
            {({ note, person }) => <NoteRow key={note.id} note={note} person={person} isNamed />}
          </FirstOf>
          <FirstOf title={i18n.t('thanks.written')} of={view.said}>
            {({ note, person }) => <NoteRow key={note.id} note={note} person={person} isNamed />}
          </FirstOf>
        </>
      )}
    </WalkedRows>
  );
}

interface ListProps<T> {
  title: string;
  of: readonly T[];
  children(one: T): ReactNode;
}

/** A list of which the first rows show, and more when asked. */
function FirstOf<T>({ title, of, children }: ListProps<T>) {
  const [most, setMost] = useState(FIRST_SHOWN);
  return (
    <ThanksSection
      title={title}
      count={of.length}
      more={
        of.length > most && (
          <Button look="quiet" onClick={() => setMost(most + FIRST_SHOWN)}>
            {i18n.t('drafts.earlier')}
          </Button>
        )
      }
    >
      {of.slice(0, most).map(children)}
    </ThanksSection>
  );
}
