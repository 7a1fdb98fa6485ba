/** The view that an address names. Only Today, which most visits begin with, is there at once. */
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
const DeletedView = lazy(() =>
  import('../people/DeletedView').then(({ DeletedView }) => ({ default: DeletedView })),
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
const MentorshipsView = lazy(() =>
  import('../mentorships/MentorshipsView').then(({ MentorshipsView }) => ({
    default: MentorshipsView,
  })),
);
const NewMentorship = lazy(() =>
  import('../mentorships/NewMentorship').then(({ NewMentorship }) => ({ default: NewMentorship })),
);
const MentorshipPage = lazy(() =>
  import('../mentorships/MentorshipPage').then(({ MentorshipPage }) => ({
    default: MentorshipPage,
  })),
);
const ReportPage = lazy(() =>
  import('../report/ReportPage').then(({ ReportPage }) => ({ default: ReportPage })),
);
const ClosingPage = lazy(() =>
  import('../mentorships/ClosingPage').then(({ ClosingPage }) => ({ default: ClosingPage })),
);
const GoalsView = lazy(() =>
  import('../goals/GoalsView').then(({ GoalsView }) => ({ default: GoalsView })),
);
const GoalPage = lazy(() =>
  import('../goals/GoalPage').then(({ GoalPage }) => ({ default: GoalPage })),
);
const AdviceView = lazy(() =>
  import('../advice/AdviceView').then(({ AdviceView }) => ({ default: AdviceView })),
);
const TurningPointsView = lazy(() =>
  import('../turning-points/TurningPointsView').then(({ TurningPointsView }) => ({
    default: TurningPointsView,
  })),
);
const TurningPointPage = lazy(() =>
  import('../turning-points/TurningPointPage').then(({ TurningPointPage }) => ({
    default: TurningPointPage,
  })),
);
const MeetingPage = lazy(() =>
  import('../meetings/MeetingPage').then(({ MeetingPage }) => ({ default: MeetingPage })),
);
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
const DataRoom = lazy(() =>
  import('../data/DataRoom').then(({ DataRoom }) => ({ default: DataRoom })),
);
const ImportView = lazy(() =>
  import('../import/ImportView').then(({ ImportView }) => ({ default: ImportView })),
);
const ExportView = lazy(() =>
  import('../export/ExportView').then(({ ExportView }) => ({ default: ExportView })),
);
const BackupsView = lazy(() =>
  import('../backups/BackupsView').then(({ BackupsView }) => ({ default: BackupsView })),
);
const RestoreView = lazy(() =>
  import('../backups/RestoreView').then(({ RestoreView }) => ({ default: RestoreView })),
);
const StorageView = lazy(() =>
  import('../storage/StorageView').then(({ StorageView }) => ({ default: StorageView })),
);
const UntouchedView = lazy(() =>
  import('../untouched/UntouchedView').then(({ UntouchedView }) => ({ default: UntouchedView })),
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
      return <MentorshipsView />;
    case 'new-mentorship':
      return <NewMentorship key={route.personId} {...route} />;
    case 'mentorship':
      return <MentorshipPage key={route.id} id={route.id} />;
    case 'report':
      return <ReportPage key={route.id} id={route.id} />;
    case 'closing':
      return <ClosingPage key={route.id} id={route.id} />;
    case 'goals':
      return <GoalsView />;
    case 'goal':
      return <GoalPage key={route.id} id={route.id} />;
    case 'advice':
      return <AdviceView key={String(route.query)} query={route.query} />;
    case 'turning-points':
      return <TurningPointsView />;
    case 'turning-point':
      return <TurningPointPage key={route.id} id={route.id} />;
    case 'meeting':
      return <MeetingPage key={route.id} id={route.id} />;
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
      return <DataRoom />;
    case 'import':
      return <ImportView key={route.id} id={route.id} />;
    case 'export':
      return <ExportView />;
    case 'backups':
      return <BackupsView />;
    case 'restore':
      return <RestoreView />;
    case 'storage':
      return <StorageView />;
    case 'untouched':
      return <UntouchedView />;
    case 'lately':
      return <LatelyView />;
    case 'deleted':
      return <DeletedView />;
    case 'settings':
      return <SettingsView />;
  }
}
