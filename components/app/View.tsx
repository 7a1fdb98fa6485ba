/** The view that an address names. Only Today, which most visits begin with, is there at once; a room of many views names them itself. */
import { lazy } from 'react';
import type { Route } from '../hooks/route';
import { TodayView } from '../reminders/TodayView';

const PeopleView = lazy(() =>
  import('../people/PeopleView').then(({ PeopleView }) => ({ default: PeopleView })),
);
const BoardView = lazy(() =>
  import('../board/BoardView').then(({ BoardView }) => ({ default: BoardView })),
);
const DraftsView = lazy(() =>
  import('../drafts/DraftsView').then(({ DraftsView }) => ({ default: DraftsView })),
);
const DraftPage = lazy(() =>
  import('../drafts/DraftPage').then(({ DraftPage }) => ({ default: DraftPage })),
);
const WriteView = lazy(() =>
  import('../drafts/WriteView').then(({ WriteView }) => ({ default: WriteView })),
);
const TemplatesView = lazy(() =>
  import('../templates/TemplatesView').then(({ TemplatesView }) => ({ default: TemplatesView })),
);
const TemplatePage = lazy(() =>
  import('../templates/TemplatePage').then(({ TemplatePage }) => ({ default: TemplatePage })),
);
const LatelyView = lazy(() =>
  import('../lately/LatelyView').then(({ LatelyView }) => ({ default: LatelyView })),
);
const PersonPage = lazy(() =>
  import('../people/PersonPage').then(({ PersonPage }) => ({ default: PersonPage })),
);
const PersonByHand = lazy(() =>
  import('../people/PersonByHand').then(({ PersonByHand }) => ({ default: PersonByHand })),
);
const SettingsView = lazy(() =>
  import('../settings/SettingsView').then(({ SettingsView }) => ({ default: SettingsView })),
);
const ReminderPage = lazy(() =>
  import('../reminders/ReminderPage').then(({ ReminderPage }) => ({ default: ReminderPage })),
);
const LogView = lazy(() => import('../log/LogView').then(({ LogView }) => ({ default: LogView })));
const ThanksView = lazy(() =>
  import('../thanks/ThanksView').then(({ ThanksView }) => ({ default: ThanksView })),
);
const NewThanks = lazy(() =>
  import('../thanks/NewThanks').then(({ NewThanks }) => ({ default: NewThanks })),
);
const NotePage = lazy(() =>
  import('../thanks/NotePage').then(({ NotePage }) => ({ default: NotePage })),
);
const HelpView = lazy(() =>
  import('../help/HelpView').then(({ HelpView }) => ({ default: HelpView })),
);
const ReferencesView = lazy(() =>
  import('../help/ReferencesView').then(({ ReferencesView }) => ({ default: ReferencesView })),
);
const IntroductionsView = lazy(() =>
  import('../introductions/IntroductionsView').then(({ IntroductionsView }) => ({
    default: IntroductionsView,
  })),
);
const FindItems = lazy(() =>
  import('../items/FindItems').then(({ FindItems }) => ({ default: FindItems })),
);
const SameView = lazy(() =>
  import('../same/SameView').then(({ SameView }) => ({ default: SameView })),
);
const MergeView = lazy(() =>
  import('../same/MergeView').then(({ MergeView }) => ({ default: MergeView })),
);
const DataViews = lazy(() =>
  import('../data/DataViews').then(({ DataViews }) => ({ default: DataViews })),
);
const MentorshipViews = lazy(() =>
  import('../mentorships/MentorshipViews').then(({ MentorshipViews }) => ({
    default: MentorshipViews,
  })),
);

export function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'today':
      return <TodayView />;
    case 'people':
      return <PeopleView query={route.query} />;
    case 'board':
      return <BoardView query={route.query} />;
    case 'new-person':
      return <PersonByHand />;
    case 'person':
      return <PersonPage key={route.id} id={route.id} tab={route.tab} />;
    case 'reminder':
      return <ReminderPage key={route.id} id={route.id} />;
    case 'log':
      return <LogView key={`${route.personId} ${route.line}`} {...route} />;
    case 'drafts':
      return <DraftsView />;
    case 'draft':
      return <DraftPage key={route.id} id={route.id} />;
    case 'write':
      return <WriteView personId={route.personId} purpose={route.purpose} />;
    case 'templates':
      return <TemplatesView query={route.query} />;
    case 'template':
      return <TemplatePage key={route.id} id={route.id} />;
    case 'mentorships':
    case 'new-mentorship':
    case 'mentorship':
    case 'report':
    case 'closing':
    case 'goals':
    case 'goal':
    case 'advice':
    case 'turning-points':
    case 'turning-point':
    case 'meeting':
      return <MentorshipViews route={route} />;
    case 'thanks':
      return <ThanksView />;
    case 'new-thanks':
      return <NewThanks query={route.query} />;
    case 'note':
      return <NotePage key={route.id} id={route.id} />;
    case 'help':
      return <HelpView />;
    case 'references':
      return <ReferencesView />;
    case 'introductions':
      return <IntroductionsView query={route.query} />;
    case 'find':
      return <FindItems query={route.query} />;
    case 'same':
      return <SameView />;
    case 'merge':
      return <MergeView key={`${route.one} ${route.other}`} one={route.one} other={route.other} />;
    case 'data':
    case 'import':
    case 'export':
    case 'backups':
    case 'restore':
    case 'storage':
    case 'untouched':
    case 'deleted':
      return <DataViews route={route} />;
    case 'lately':
      return <LatelyView />;
    case 'settings':
      return <SettingsView />;
  }
}
