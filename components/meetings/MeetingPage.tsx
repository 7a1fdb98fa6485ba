/** A meeting: prepared, held and looked back on in one place. */
import { i18n } from '#i18n';
import { type MeetingView, meetingView } from '../../utils/services/meeting-view';
import { meetingTitle } from '../../utils/services/meeting-words';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { namesWords } from '../ui/names-words';
import { AfterMeeting } from './AfterMeeting';
import { AgendaCard } from './AgendaCard';
import { CapturedList } from './CapturedList';
import { LastActions } from './LastActions';
import { MeetingHead } from './MeetingHead';
import './MeetingPage.css';
import { NotesCard } from './NotesCard';

export function MeetingPage({ id }: { id: string }) {
  const view = useLive((kith) => meetingView(kith, id), [id]);
  useDocumentTitle(view ? meetingTitle(view.meeting, namesWords(view.people)) : '');
  if (view === undefined) return null;
  if (view === null) {
    return (
      <EmptyState
        title={i18n.t('agenda.goneTitle')}
        action={<LinkButton href="#/today">{i18n.t('app.today')}</LinkButton>}
      >
        {i18n.t('agenda.goneText')}
      </EmptyState>
    );
  }
  return <OneMeeting view={view} />;
}

function OneMeeting({ view }: { view: MeetingView }) {
  const { meeting, people, captured } = view;
  const [first] = people;
  if (!first) return null;
  const { state } = meeting;
  return (
    <article className="MeetingPage">
      <MeetingHead view={view} />
      {state === 'held' && <AfterMeeting view={view} />}
      {state !== 'cancelled' && (
        <div className="MeetingPage-talk">
          <AgendaCard view={view} />
          <NotesCard meeting={meeting} personId={first.id} />
        </div>
      )}
      {state !== 'cancelled' && (
        <CapturedList meeting={meeting} captured={captured} personId={first.id} />
      )}
      <LastActions actions={view.actions} />
    </article>
  );
}
